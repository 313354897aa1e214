import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { addCoder, chooseMentor, self } from "@/api/funcster";
import { messageOf } from "@/api/http";
import type { Coder, Mentor } from "@/api/types";

const tell = (error: unknown) =>
  notifications.show({ color: "red", title: "Nothing has changed", message: messageOf(error) });

/** Chooses a mentor for the coder that one is. It shows at once, and is taken back if it fails. */
export function useChooseMentor(coder: number) {
  const client = useQueryClient();
  const { queryKey } = self;
  return useMutation({
    mutationFn: ({ id }: Mentor) => chooseMentor(coder, id),
    onMutate: async ({ id, username }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, (own) => own && { ...own, mentor: { id, username } });
      return before;
    },
    onSuccess: (_, { username }) =>
      notifications.show({ message: `${username} is your mentor now.` }),
    onError: (error, _, before) => {
      client.setQueryData(queryKey, before);
      tell(error);
    },
    onSettled: () => client.invalidateQueries(),
  });
}

/** Adds a coder to those of the mentor that one is. */
export function useAddCoder(mentor: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Coder) => addCoder(mentor, id),
    onSuccess: (_, { username }) =>
      notifications.show({ message: `${username} is one of your coders now.` }),
    onError: tell,
    onSettled: () => client.invalidateQueries(),
  });
}
