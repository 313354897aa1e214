import { Paper, Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Problem, problems } from "@/api/funcster";
import { Loaded, Loading } from "@/components/states";
import classes from "./Problems.module.css";

/** How many to list: invalid Python may have a problem per character. */
const MOST = 50;

/** The problems that ruff finds in the code of a snippet; each links to its place. */
export function Problems({ id, onChoice }: { id: number; onChoice: (problem: Problem) => void }) {
  const query = useQuery(problems(id));
  return (
    <Stack gap="sm" mb="xl">
      <Title order={2} size="h3">
        Problems
      </Title>
      <Loaded query={query} loading={<Loading rows={1} />}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">No problems found</Text>
          ) : (
            <Paper withBorder p="xs">
              <ul className={classes.list}>
                {found.slice(0, MOST).map((problem) => (
                  <li key={`${problem.row}:${problem.column} ${problem.code} ${problem.message}`}>
                    <UnstyledButton
                      className={classes.problem}
                      // A copy, so that choosing the same one again counts as a change.
                      onClick={() => onChoice({ ...problem })}
                    >
                      <span className={classes.place}>
                        {problem.row}:{problem.column}
                      </span>
                      <span className={classes.message}>{problem.message}</span>
                      <span className={classes.code}>{problem.code}</span>
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
              {found.length > MOST && (
                <Text c="dimmed" size="sm" px="sm">
                  and {(found.length - MOST).toLocaleString("en")} more
                </Text>
              )}
            </Paper>
          )
        }
      </Loaded>
    </Stack>
  );
}
