/** What to do about a field that must not stay empty. */
const MISSING: Record<string, string> = {
  age: "Enter an age",
  code: "Enter the code",
  email: "Enter an email address",
  end_date: "Choose an end date",
  field_of_study: "Enter a field of study",
  gender: "Enter a gender",
  name: "Enter a name",
  password: "Enter a password",
  planet_id: "Choose a planet",
  release_date: "Choose a release date",
  role: "Enter a role",
  scientist_id: "Choose a scientist",
  snippet_name: "Enter a name",
  start_date: "Choose a start date",
  title: "Enter a title",
  username: "Enter a username",
};

/** What the API says of a field, and what the form says instead. */
const MESSAGES: [pattern: RegExp, message: string | ((field: string) => string | undefined)][] = [
  [/^(must not be (null|blank)|is required)$/, (field) => MISSING[field] ?? "Fill in this field"],
  [/^must be an email address$/, "Enter an email address like name@example.com"],
  [/^must be a whole number$/, "Enter a whole number"],
  [/^must be from (\d+) to \d{10,}$/, "Enter a number of at least $1"],
  [/^must be from (\d+) to (\d+)$/, "Enter a number from $1 to $2"],
  [/^must have at most (\d+) characters$/, "Use at most $1 characters"],
  [/^must have (\d+) to (\d+) characters$/, "Use $1 to $2 characters"],
  [/^must be (?:a date, )?written like (\S+).*$/, "Enter a date like $1"],
  [/^must not be before start_date$/, "Choose an end that is not before the start"],
  [/^is needed to change the email$/, "Enter your password to change your email"],
  [/^is wrong$/, "Wrong password"],
  [/^is wrong, was used or is too old$/, "Wrong or expired code. Request a new one"],
];

/** The message to show at a field for what the API says is wrong with it. */
export function fieldMessage(field: string, message: string): string {
  for (const [pattern, better] of MESSAGES) {
    if (!pattern.test(message)) continue;
    return typeof better === "string"
      ? message.replace(pattern, better)
      : (better(field) ?? message);
  }
  return message;
}
