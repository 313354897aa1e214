import { Alert, Checkbox, Stack } from "@mantine/core";
import { TriangleAlert } from "lucide-react";
import { users } from "@/api/accounts";
import type { Item, Tagged } from "@/api/resources";
import type { Role } from "@/api/types";
import { useCaller } from "@/components/access/useCaller";
import { FormFrame } from "@/components/FormFrame";
import { useItemForm } from "@/components/writes/useItemForm";
import { nameOfRole, ROLES } from "../roles";

const FIELDS = { roles: { label: "Roles" } };

interface Props {
  user: Tagged<Item<"/api/v1/users">>;
  onDone: () => void;
  onCancel: () => void;
}

/** Edits the roles of an account. */
export function RolesForm({ user, onDone, onCancel }: Props) {
  const { id, email, roles } = user.body;
  const caller = useCaller();
  const { form, frame } = useItemForm(users, {
    item: user,
    values: { roles },
    fields: FIELDS,
    added: () => email,
    onDone,
  });
  const all = [...new Set([...(Object.keys(ROLES) as Role[]), ...roles])];
  const losesAccess =
    caller?.id === id &&
    roles.includes("administrator") &&
    !form.values.roles.includes("administrator");
  return (
    <FormFrame {...frame} submit="Save" onCancel={onCancel}>
      <Checkbox.Group
        label={`Roles of ${email}`}
        {...form.getInputProps("roles")}
        onChange={(chosen) => form.setFieldValue("roles", chosen as Role[])}
      >
        <Stack gap="sm" mt="sm">
          {all.map((role, index) => (
            <Checkbox
              key={role}
              value={role}
              data-autofocus={index === 0 || undefined}
              label={nameOfRole(role)}
              description={(ROLES as Partial<typeof ROLES>)[role]?.description}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {losesAccess && (
        <Alert color="yellow" icon={<TriangleAlert size={18} aria-hidden />} role="status">
          Without this role you will lose access to this page.
        </Alert>
      )}
    </FormFrame>
  );
}
