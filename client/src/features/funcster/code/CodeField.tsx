import { Box, Input } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useId } from "react";
import { Loading } from "@/components/states";

const Editor = lazy(() => import("./Editor"));

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
  /** How the form finds the field. */
  "data-path"?: string;
}

/** A form field for Python code. Tab moves to the next field, as everywhere. */
export function CodeField({ label, value, onChange, error, "data-path": path }: Props) {
  const id = useId();
  return (
    <Input.Wrapper
      id={id}
      label={label}
      labelElement="div"
      description="Python. Ctrl+] indents lines, Ctrl+[ unindents"
      error={error}
    >
      <Box my={5}>
        <Suspense fallback={<Loading rows={1} height={240} />}>
          <Editor
            value={value}
            onChange={onChange}
            attributes={{
              "aria-label": label,
              "aria-describedby": error ? `${id}-description ${id}-error` : `${id}-description`,
              ...(error ? { "aria-invalid": "true" } : {}),
              ...(path ? { "data-path": path } : {}),
            }}
          />
        </Suspense>
      </Box>
    </Input.Wrapper>
  );
}
