import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { addCoder, chooseMentor, self } from "@/api/funcster";
import { messageOf } from "@/api/http";
import type { Coder, Mentor } from "@/api/types";

const showError = (error: unknown) =>
  notifications.show({ color: "red", title: "Couldn't save this", message: messageOf(error) });

/** Chooses the mentor of a coder. Shows the choice at once and reverts it on failure. */
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
      notifications.show({ message: `${username} is now your mentor` }),
    onError: (error, _, before) => {
      client.setQueryData(queryKey, before);
      showError(error);
    },
    onSettled: () => client.invalidateQueries(),
  });
}

/** Adds a coder to a mentor. */
export function useAddCoder(mentor: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Coder) => addCoder(mentor, id),
    onSuccess: (_, { username }) =>
      notifications.show({ message: `${username} is now one of your coders` }),
    onError: showError,
    onSettled: () => client.invalidateQueries(),
  });
}
