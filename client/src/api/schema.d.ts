// Made by `npm run generate` from the server's OpenAPI document; not to be edited.

export interface paths {
    "/scientists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scientists, sorted by id by default
         * @description Scientists.
         */
        get: operations["getScientists"];
        put?: never;
        /**
         * Create a scientist
         * @description Scientists.
         */
        post: operations["postScientists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scientists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a scientist
         * @description A scientist, with their missions.
         */
        get: operations["getScientistById"];
        put?: never;
        post?: never;
        /**
         * Delete a scientist and its dependents
         * @description A scientist, with their missions.
         */
        delete: operations["deleteScientistById"];
        options?: never;
        head?: never;
        /**
         * Update a scientist
         * @description A scientist, with their missions.
         */
        patch: operations["patchScientistById"];
        trace?: never;
    };
    "/planets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List planets, sorted by id by default
         * @description Planets.
         */
        get: operations["getPlanets"];
        put?: never;
        /**
         * Create a planet
         * @description Planets.
         */
        post: operations["postPlanets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a planet
         * @description A planet, with the missions to it.
         */
        get: operations["getPlanetById"];
        put?: never;
        post?: never;
        /**
         * Delete a planet and its dependents
         * @description A planet, with the missions to it.
         */
        delete: operations["deletePlanetById"];
        options?: never;
        head?: never;
        /**
         * Update a planet
         * @description A planet, with the missions to it.
         */
        patch: operations["patchPlanetById"];
        trace?: never;
    };
    "/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List missions, sorted by id by default
         * @description Missions, with their scientists and planets.
         */
        get: operations["getMissions"];
        put?: never;
        /**
         * Create a mission
         * @description Missions, with their scientists and planets.
         */
        post: operations["postMissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a mission
         * @description A mission, with its scientist and planet.
         */
        get: operations["getMissionById"];
        put?: never;
        post?: never;
        /**
         * Delete a mission and its dependents
         * @description A mission, with its scientist and planet.
         */
        delete: operations["deleteMissionById"];
        options?: never;
        head?: never;
        /**
         * Update a mission
         * @description A mission, with its scientist and planet.
         */
        patch: operations["patchMissionById"];
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics of scientists, planets and missions
         * @description Totals, and the planets and fields of study with the most missions.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actors, sorted by id by default
         * @description Actors.
         */
        get: operations["getActors"];
        put?: never;
        /**
         * Create an actor and return all actors
         * @description Actors.
         */
        post: operations["postActors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an actor
         * @description An actor.
         */
        get: operations["getActorById"];
        put?: never;
        post?: never;
        /**
         * Delete an actor and return the remaining actors
         * @description An actor.
         */
        delete: operations["deleteActorById"];
        options?: never;
        head?: never;
        /**
         * Update an actor and return all actors
         * @description An actor.
         */
        patch: operations["patchActorById"];
        trace?: never;
    };
    "/movies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List movies, sorted by id by default
         * @description Movies, with the ids of their actors.
         */
        get: operations["getMovies"];
        put?: never;
        /**
         * Create a movie and return all movies
         * @description Movies, with the ids of their actors.
         */
        post: operations["postMovies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a movie
         * @description A movie, with the ids of its actors.
         */
        get: operations["getMovieById"];
        put?: never;
        post?: never;
        /**
         * Delete a movie and return the remaining movies
         * @description A movie, with the ids of its actors.
         */
        delete: operations["deleteMovieById"];
        options?: never;
        head?: never;
        /**
         * Update a movie and return all movies
         * @description A movie, with the ids of its actors.
         */
        patch: operations["patchMovieById"];
        trace?: never;
    };
    "/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create account as a coder or mentor
         * @description Sign-up of coders and mentors.
         */
        post: operations["postSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your username and user type, and your mentor if you are a coder
         * @description The caller as a coder or mentor.
         */
        get: operations["getOwnUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        /**
         * Get a coder with all snippets, or a mentor with the snippets to review
         * @description A coder or mentor, by username.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coders, sorted by id by default
         * @description Coders, with their snippets.
         */
        get: operations["getCoders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coders/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coders without a mentor
         * @description Coders without a mentor, with their snippets.
         */
        get: operations["getAvailableCoders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coder/{id}/mentor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the mentor of a coder, replacing any previous one
         * @description The mentor of a coder.
         */
        patch: operations["patchMentorOfCoder"];
        trace?: never;
    };
    "/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mentors; coders don't see snippets of other coders
         * @description Mentors, with their coders.
         */
        get: operations["getMentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentor/{id}/coder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add a coder to a mentor, replacing any previous mentor
         * @description The coders of a mentor.
         */
        patch: operations["patchCoderOfMentor"];
        trace?: never;
    };
    "/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snippets without code; coders only see their own
         * @description The snippets that the caller may read, without code.
         */
        get: operations["getSnippets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snippet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a snippet
         * @description New snippets.
         */
        post: operations["postNewSnippet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snippet/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a snippet
         * @description A snippet.
         */
        get: operations["getSnippetById"];
        put?: never;
        post?: never;
        /**
         * Delete a snippet and its revisions
         * @description A snippet.
         */
        delete: operations["deleteSnippetById"];
        options?: never;
        head?: never;
        /**
         * Update a snippet, as its coder or the coder's mentor
         * @description A snippet.
         */
        patch: operations["patchSnippetById"];
        trace?: never;
    };
    "/snippet/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * List revisions of a snippet, oldest first
         * @description The revisions of a snippet, with author and time.
         */
        get: operations["getRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snippet/{id}/revisions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                number: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a snippet, as a new revision
         * @description The restoration of a revision.
         */
        post: operations["postRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snippet/{id}/format": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Format the code of a snippet, without changing the snippet
         * @description The code of a snippet, formatted by ruff.
         */
        post: operations["postFormattedCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snippet/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * List the linter's problems in a snippet
         * @description The problems that ruff finds in a snippet.
         */
        get: operations["getProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your account, with its roles and permissions
         * @description The caller's own account.
         */
        get: operations["getOwnAccount"];
        /**
         * Update your profile; changing the email requires the password
         * @description The caller's own account.
         */
        put: operations["putOwnAccount"];
        /**
         * Create account and sign in
         * @description The caller's own account.
         */
        post: operations["postOwnAccount"];
        /**
         * Delete your account and revoke its tokens
         * @description The caller's own account.
         */
        delete: operations["deleteOwnAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Signing in with email and password, and signing out.
         */
        post: operations["postAuthentication"];
        /**
         * Sign out everywhere by revoking all tokens of the account
         * @description Signing in with email and password, and signing out.
         */
        delete: operations["deleteAuthentication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authenticationrefresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a new token for a valid one; outside tokens can't be exchanged
         * @description Renewal of tokens that are about to expire.
         */
        get: operations["getAuthenticationRefresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-reset/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a password reset code by email; unknown emails get the same response
         * @description Requests to reset a password.
         */
        post: operations["postPasswordResetRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password and revoke all tokens
         * @description Password resets with a code from an email.
         */
        post: operations["postPasswordResetConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts with their roles, sorted by id by default
         * @description All accounts, for administrators.
         */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description An account, for administrators.
         */
        get: operations["getUserById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace the roles of an account
         * @description An account, for administrators.
         */
        patch: operations["patchUserById"];
        trace?: never;
    };
    "/api/v1/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events, sorted by id by default
         * @description Events with guests.
         */
        get: operations["getEvents"];
        put?: never;
        /**
         * Create an event
         * @description Events with guests.
         */
        post: operations["postEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description An event with guests.
         */
        get: operations["getEventById"];
        put?: never;
        post?: never;
        /**
         * Delete an event and its dependents
         * @description An event with guests.
         */
        delete: operations["deleteEventById"];
        options?: never;
        head?: never;
        /**
         * Update an event
         * @description An event with guests.
         */
        patch: operations["patchEventById"];
        trace?: never;
    };
    "/api/v1/invitedGuest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a user to an event and notify them by email
         * @description Invitations of existing users.
         */
        post: operations["postInvitedGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitedGuest/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an invitation; the guest keeps their account
         * @description An invitation.
         */
        delete: operations["deleteInvitedGuestById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitedGuest/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account for a guest and invite them; the email has a code to set a password
         * @description Invitations of people without an account.
         */
        post: operations["postNewInvitedGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitedGuestList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the guests of an event, in the order of their invitations by default
         * @description The guests of an event.
         */
        get: operations["getInvitedGuestList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check liveness
         * @description Liveness: the process responds, without checking anything else.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check readiness
         * @description Readiness, with the state of each service that requests may need.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version
         * @description The server's version and commit.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metrics of all processes of this server
         * @description Metrics for Prometheus, for clients at the addresses in METRICS_FOR.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API root
         * @description The API's root.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI 3.1 document
         * @description The OpenAPI document.
         */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Faults: {
            errors: "validation errors"[];
            details: {
                field: string | null;
                message: string;
            }[];
        };
        Error: {
            error: string;
        };
        CastingRefusal: {
            /** @constant */
            success: false;
            error: number;
            message: string;
            code: string;
            description: string;
        };
        CastingError: {
            /** @constant */
            success: false;
            error: number;
            message: string;
        };
        CastingFaults: {
            /** @constant */
            success: false;
            error: number;
            message: string;
            details: {
                field: string | null;
                message: string;
            }[];
        };
        AccountsRefusal: {
            message: string;
            type: string;
        };
        AccountsError: {
            message: string;
        };
        AccountsFaults: {
            message: string;
            details: {
                field: string | null;
                message: string;
            }[];
        };
        /** @description An actor, who plays in movies. */
        Actor: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description First and last name
             * @example Calculon
             */
            name: string;
            /**
             * Format: int64
             * @description Age in years
             * @example 35
             */
            age: number;
            /**
             * @description Gender, as free text
             * @example male
             */
            gender: string;
        };
        ActorInput: {
            /**
             * @description First and last name
             * @example Calculon
             */
            name: string;
            /**
             * Format: int64
             * @description Age in years
             * @example 35
             */
            age: number;
            /**
             * @description Gender, as free text
             * @example male
             */
            gender: string;
        };
        ActorChanges: {
            /**
             * @description First and last name
             * @example Calculon
             */
            name?: string;
            /**
             * Format: int64
             * @description Age in years
             * @example 35
             */
            age?: number;
            /**
             * @description Gender, as free text
             * @example male
             */
            gender?: string;
        } | unknown | unknown | unknown;
        /** @description A coder, who writes snippets and may have a mentor. */
        Coder: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example bender
             */
            username: string;
            /**
             * Format: int64
             * @description Id of the mentor
             */
            mentor_id: number | null;
            snippets: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name of the snippet
                 * @example Leap years
                 */
                snippet_name: string;
                /**
                 * @description Python code, stored byte for byte
                 * @example def double(number):
                 *         return 2 * number
                 */
                code: string;
                /**
                 * @description Whether the coder has requested a review by the mentor
                 * @example true
                 */
                needs_review: boolean;
                /**
                 * @description Comments by the coder and the mentor
                 * @example Is there a shorter way?
                 */
                comments: string;
                /**
                 * Format: int64
                 * @description Id of the coder
                 */
                coder_id: number;
            }[];
        };
        CoderInput: {
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example bender
             */
            username: string;
        };
        CoderChanges: {
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example bender
             */
            username?: string;
        } | unknown;
        /** @description An event with guests, such as the launch of a mission. */
        Event: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of the event
             * @example Launch of Project Terraform
             */
            name: string;
            /**
             * @description Description
             * @example Bring a jacket.
             */
            description: string | null;
            /**
             * @description Day or instant of the start
             * @example 2100-05-01
             */
            start_date: string;
            /**
             * @description Day or instant of the end
             * @example 2100-05-01
             */
            end_date: string;
            /**
             * Format: int64
             * @description Id of the mission that is launched; null after the mission is deleted
             */
            mission_id: number | null;
        };
        EventInput: {
            /**
             * @description Name of the event
             * @example Launch of Project Terraform
             */
            name: string;
            /**
             * @description Description
             * @example Bring a jacket.
             */
            description?: string | null;
            /**
             * @description Day or instant of the start
             * @example 2100-05-01
             */
            start_date: string;
            /**
             * @description Day or instant of the end
             * @example 2100-05-01
             */
            end_date: string;
            /**
             * Format: int64
             * @description Id of the mission that is launched; null after the mission is deleted
             */
            mission_id?: number | null;
        };
        EventChanges: {
            /**
             * @description Name of the event
             * @example Launch of Project Terraform
             */
            name?: string;
            /**
             * @description Description
             * @example Bring a jacket.
             */
            description?: string | null;
            /**
             * @description Day or instant of the start
             * @example 2100-05-01
             */
            start_date?: string;
            /**
             * @description Day or instant of the end
             * @example 2100-05-01
             */
            end_date?: string;
            /**
             * Format: int64
             * @description Id of the mission that is launched; null after the mission is deleted
             */
            mission_id?: number | null;
        } | unknown | unknown | unknown | unknown | unknown;
        /** @description A mentor, who reviews the snippets of coders. */
        Mentor: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example professor
             */
            username: string;
            coders: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name of one's choice, which no other coder or mentor has
                 * @example bender
                 */
                username: string;
                /**
                 * Format: int64
                 * @description Id of the mentor
                 */
                mentor_id: number | null;
                snippets: {
                    /**
                     * Format: int64
                     * @description Its number, ours to give
                     */
                    id: number;
                    /**
                     * @description Name of the snippet
                     * @example Leap years
                     */
                    snippet_name: string;
                    /**
                     * @description Python code, stored byte for byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether the coder has requested a review by the mentor
                     * @example true
                     */
                    needs_review: boolean;
                    /**
                     * @description Comments by the coder and the mentor
                     * @example Is there a shorter way?
                     */
                    comments: string;
                    /**
                     * Format: int64
                     * @description Id of the coder
                     */
                    coder_id: number;
                }[];
            }[];
        };
        MentorInput: {
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example professor
             */
            username: string;
        };
        MentorChanges: {
            /**
             * @description Name of one's choice, which no other coder or mentor has
             * @example professor
             */
            username?: string;
        } | unknown;
        /** @description A mission of one scientist to one planet. */
        Mission: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of the mission
             * @example Project Terraform
             */
            name: string;
            /**
             * Format: int64
             * @description Id of the planet
             * @example 1
             */
            planet_id: number;
            /**
             * Format: int64
             * @description Id of the scientist
             * @example 1
             */
            scientist_id: number;
            planet: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name in the catalog
                 * @example Proxima Cen b
                 */
                name: string;
                /**
                 * Format: int64
                 * @description Distance from Earth in kilometers; null if unknown
                 * @example 39829675289565
                 */
                distance_from_earth: number | null;
                /**
                 * @description Name of the star it orbits; null for a rogue planet
                 * @example Proxima Cen
                 */
                nearest_star: string | null;
            };
            scientist: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description First and last name
                 * @example Mel T. Valent
                 */
                name: string;
                /**
                 * @description Field of study
                 * @example xenobiology
                 */
                field_of_study: string;
            };
        };
        MissionInput: {
            /**
             * @description Name of the mission
             * @example Project Terraform
             */
            name: string;
            /**
             * Format: int64
             * @description Id of the scientist
             * @example 1
             */
            scientist_id: number;
            /**
             * Format: int64
             * @description Id of the planet
             * @example 1
             */
            planet_id: number;
        };
        MissionChanges: {
            /**
             * @description Name of the mission
             * @example Project Terraform
             */
            name?: string;
            /**
             * Format: int64
             * @description Id of the scientist
             * @example 1
             */
            scientist_id?: number;
            /**
             * Format: int64
             * @description Id of the planet
             * @example 1
             */
            planet_id?: number;
        } | unknown | unknown | unknown;
        /** @description A movie, with the ids of its actors. */
        Movie: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Title of the movie
             * @example The Magnificent Three
             */
            title: string;
            /**
             * @description Release date
             * @example Wed, 04 Dec 2002 00:00:00 GMT
             */
            release_date: string;
            /** @description Ids of the actors */
            actors: number[];
        };
        MovieInput: {
            /**
             * @description Title of the movie
             * @example The Magnificent Three
             */
            title: string;
            /**
             * Format: date
             * @description Release date
             * @example 2002-12-04
             */
            release_date: string;
            /** @description Ids of the actors */
            actors?: number[];
        };
        MovieChanges: {
            /**
             * @description Title of the movie
             * @example The Magnificent Three
             */
            title?: string;
            /**
             * Format: date
             * @description Release date
             * @example 2002-12-04
             */
            release_date?: string;
            /** @description Ids of the actors */
            actors?: number[];
        } | unknown | unknown | unknown;
        /** @description A planet, which scientists visit on missions. */
        Planet: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name in the catalog
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Distance from Earth in kilometers; null if unknown
             * @example 39829675289565
             */
            distance_from_earth: number | null;
            /**
             * @description Name of the star it orbits; null for a rogue planet
             * @example Proxima Cen
             */
            nearest_star: string | null;
            missions: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name of the mission
                 * @example Project Terraform
                 */
                name: string;
                /**
                 * Format: int64
                 * @description Id of the planet
                 * @example 1
                 */
                planet_id: number;
                /**
                 * Format: int64
                 * @description Id of the scientist
                 * @example 1
                 */
                scientist_id: number;
                scientist: {
                    /**
                     * Format: int64
                     * @description Its number, ours to give
                     */
                    id: number;
                    /**
                     * @description First and last name
                     * @example Mel T. Valent
                     */
                    name: string;
                    /**
                     * @description Field of study
                     * @example xenobiology
                     */
                    field_of_study: string;
                };
            }[];
        };
        /** @description A planet, which scientists visit on missions. */
        PlanetSummary: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name in the catalog
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Distance from Earth in kilometers; null if unknown
             * @example 39829675289565
             */
            distance_from_earth: number | null;
            /**
             * @description Name of the star it orbits; null for a rogue planet
             * @example Proxima Cen
             */
            nearest_star: string | null;
        };
        PlanetInput: {
            /**
             * @description Name in the catalog
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Distance from Earth in kilometers; null if unknown
             * @example 39829675289565
             */
            distance_from_earth?: number | null;
            /**
             * @description Name of the star it orbits; null for a rogue planet
             * @example Proxima Cen
             */
            nearest_star?: string | null;
        };
        PlanetChanges: {
            /**
             * @description Name in the catalog
             * @example Proxima Cen b
             */
            name?: string;
            /**
             * Format: int64
             * @description Distance from Earth in kilometers; null if unknown
             * @example 39829675289565
             */
            distance_from_earth?: number | null;
            /**
             * @description Name of the star it orbits; null for a rogue planet
             * @example Proxima Cen
             */
            nearest_star?: string | null;
        } | unknown | unknown | unknown;
        /** @description A version of a snippet, with its author and time. */
        Revision: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * Format: int64
             * @description Counts from 1 within a snippet
             */
            number: number;
            /**
             * Format: int64
             * @description When it was created (seconds since 1970, UTC)
             */
            at: number;
            /** @description Author; null for an administrator without a username */
            username: string | null;
            /** @description User type of the author: Coder, Mentor or Administrator */
            usertype: string;
            /** @description Name of the snippet */
            snippet_name: string;
            /** @description Code of the snippet */
            code: string;
            /** @description Needs review */
            needs_review: boolean;
            /** @description Comments on the snippet */
            comments: string;
            /** @description Whether this change requested a review */
            asks_for_review: boolean;
            /** @description Whether this change completed a requested review */
            reviews: boolean;
            /**
             * Format: int64
             * @description Number of the revision that this one restored
             */
            restores: number | null;
        };
        RevisionInput: {
            /** @description Name of the snippet */
            snippet_name: string;
            /** @description Code of the snippet */
            code: string;
            /** @description Needs review */
            needs_review: boolean;
            /** @description Comments on the snippet */
            comments: string;
        };
        RevisionChanges: {
            /** @description Name of the snippet */
            snippet_name?: string;
            /** @description Code of the snippet */
            code?: string;
            /** @description Needs review */
            needs_review?: boolean;
            /** @description Comments on the snippet */
            comments?: string;
        } | unknown | unknown | unknown | unknown;
        /** @description A scientist, who visits planets on missions. */
        Scientist: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description First and last name
             * @example Mel T. Valent
             */
            name: string;
            /**
             * @description Field of study
             * @example xenobiology
             */
            field_of_study: string;
            missions: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name of the mission
                 * @example Project Terraform
                 */
                name: string;
                /**
                 * Format: int64
                 * @description Id of the planet
                 * @example 1
                 */
                planet_id: number;
                /**
                 * Format: int64
                 * @description Id of the scientist
                 * @example 1
                 */
                scientist_id: number;
                planet: {
                    /**
                     * Format: int64
                     * @description Its number, ours to give
                     */
                    id: number;
                    /**
                     * @description Name in the catalog
                     * @example Proxima Cen b
                     */
                    name: string;
                    /**
                     * Format: int64
                     * @description Distance from Earth in kilometers; null if unknown
                     * @example 39829675289565
                     */
                    distance_from_earth: number | null;
                    /**
                     * @description Name of the star it orbits; null for a rogue planet
                     * @example Proxima Cen
                     */
                    nearest_star: string | null;
                };
            }[];
        };
        /** @description A scientist, who visits planets on missions. */
        ScientistSummary: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description First and last name
             * @example Mel T. Valent
             */
            name: string;
            /**
             * @description Field of study
             * @example xenobiology
             */
            field_of_study: string;
        };
        ScientistInput: {
            /**
             * @description First and last name
             * @example Mel T. Valent
             */
            name: string;
            /**
             * @description Field of study
             * @example xenobiology
             */
            field_of_study: string;
        };
        ScientistChanges: {
            /**
             * @description First and last name
             * @example Mel T. Valent
             */
            name?: string;
            /**
             * @description Field of study
             * @example xenobiology
             */
            field_of_study?: string;
        } | unknown | unknown;
        /** @description A piece of Python code by a coder. It is stored as text, and never run. */
        Snippet: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of the snippet
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Python code, stored byte for byte
             * @example def double(number):
             *         return 2 * number
             */
            code: string;
            /**
             * @description Whether the coder has requested a review by the mentor
             * @example true
             */
            needs_review: boolean;
            /**
             * @description Comments by the coder and the mentor
             * @example Is there a shorter way?
             */
            comments: string;
            /**
             * Format: int64
             * @description Id of the coder
             */
            coder_id: number;
        };
        /** @description A piece of Python code by a coder. It is stored as text, and never run. */
        SnippetSummary: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Name of the snippet
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Whether the coder has requested a review by the mentor
             * @example true
             */
            needs_review: boolean;
            /**
             * Format: int64
             * @description Id of the coder
             */
            coder_id: number;
            coder: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description Name of one's choice, which no other coder or mentor has
                 * @example bender
                 */
                username: string;
                /**
                 * Format: int64
                 * @description Id of the mentor
                 */
                mentor_id: number | null;
            };
        };
        SnippetInput: {
            /**
             * @description Name of the snippet
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Python code, stored byte for byte
             * @example def double(number):
             *         return 2 * number
             */
            code: string;
            /**
             * @description Whether the coder has requested a review by the mentor
             * @example true
             */
            needs_review: boolean;
            /**
             * @description Comments by the coder and the mentor
             * @example Is there a shorter way?
             */
            comments: string;
        };
        SnippetChanges: {
            /**
             * @description Name of the snippet
             * @example Leap years
             */
            snippet_name?: string;
            /**
             * @description Python code, stored byte for byte
             * @example def double(number):
             *         return 2 * number
             */
            code?: string;
            /**
             * @description Whether the coder has requested a review by the mentor
             * @example true
             */
            needs_review?: boolean;
            /**
             * @description Comments by the coder and the mentor
             * @example Is there a shorter way?
             */
            comments?: string;
        } | unknown | unknown | unknown | unknown;
    };
    responses: never;
    parameters: {
        /** @description Return 304 if the ETag is still this one */
        "If-None-Match": string;
        /** @description Any unique text; a request repeated with the same key is executed only once */
        "Idempotency-Key": string;
        /** @description Return 412 unless the ETag is still this one */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of the representation */
        ETag: string;
        /** @description First, previous, next and last page (RFC 8288) */
        Link: string;
        /** @description Total number of rows */
        "X-Total-Count": string;
        /** @description Seconds to wait */
        "Retry-After": string;
        /** @description URL of the row */
        Location: string;
        /** @description The stored response to the first request */
        "Idempotent-Replayed": string;
        /** @description How to sign in (RFC 6750) */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getScientists: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in name, field_of_study */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this field_of_study */
                field_of_study?: string;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScientistSummary"][];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postScientists: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScientistInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scientist"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getScientistById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scientist"];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteScientistById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    patchScientistById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScientistChanges"];
            };
        };
        responses: {
            /** @description Updated */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scientist"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPlanets: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in name, nearest_star */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this nearest_star */
                nearest_star?: string | null;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanetSummary"][];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postPlanets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanetInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planet"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPlanetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planet"];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deletePlanetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    patchPlanetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanetChanges"];
            };
        };
        responses: {
            /** @description Updated */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planet"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMissions: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in name */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this scientist_id */
                scientist_id?: number;
                /** @description Only rows with this planet_id */
                planet_id?: number;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"][];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissionInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMissionById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMissionById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    patchMissionById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissionChanges"];
            };
        };
        responses: {
            /** @description Updated */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int64
                         * @description Number of scientists
                         */
                        scientists: number;
                        /**
                         * Format: int64
                         * @description Number of planets
                         */
                        planets: number;
                        /**
                         * Format: int64
                         * @description Number of missions
                         */
                        missions: number;
                        /**
                         * Format: int64
                         * @description Number of planets with a mission
                         */
                        visited_planets: number;
                        /** @description The planets with the most missions, sorted by missions (descending) and id */
                        missions_by_planet: {
                            /**
                             * Format: int64
                             * @description Id of the planet
                             */
                            id: number;
                            /** @description Name of the planet */
                            name: string;
                            /**
                             * Format: int64
                             * @description Number of missions
                             */
                            missions: number;
                        }[];
                        /** @description The fields of study with the most missions, sorted by missions (descending) and name */
                        missions_by_field_of_study: {
                            /** @description Field of study */
                            field_of_study: string;
                            /**
                             * Format: int64
                             * @description Number of missions
                             */
                            missions: number;
                        }[];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getActors: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in name, gender */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this gender */
                gender?: string;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        actors: components["schemas"]["Actor"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postActors: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        actors: components["schemas"]["Actor"][];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getActorById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        actor: components["schemas"]["Actor"];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    deleteActorById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        actors: components["schemas"]["Actor"][];
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    patchActorById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        actors: components["schemas"]["Actor"][];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getMovies: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in title */
                q?: string;
                /** @description Only rows with this title */
                title?: string;
                /** @description Only rows with this actors */
                actors?: number;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        movies: components["schemas"]["Movie"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postMovies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovieInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        movies: components["schemas"]["Movie"][];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getMovieById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        movie: components["schemas"]["Movie"];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    deleteMovieById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        movies: components["schemas"]["Movie"][];
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    patchMovieById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovieChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        movies: components["schemas"]["Movie"][];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of one's choice, which no other coder or mentor has
                     * @example bender
                     */
                    username: string;
                    /** @example Coder */
                    usertype: string;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Name of one's choice, which no other coder or mentor has
                     * @example bender
                     */
                    username: string;
                    /** @example Coder */
                    usertype: string;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "multipart/form-data": {
                    /**
                     * @description Name of one's choice, which no other coder or mentor has
                     * @example bender
                     */
                    username: string;
                    /** @example Coder */
                    usertype: string;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Signed up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                        /**
                         * Format: int64
                         * @example 1
                         */
                        user_id: number;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The identity provider is unreachable or sent an invalid response */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getOwnUserInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        /**
                         * Format: int64
                         * @example 1
                         */
                        user_id: number;
                        username: string;
                        /** @enum {unknown} */
                        usertype: "Coder" | "Mentor";
                        mentor: {
                            /**
                             * Format: int64
                             * @description Its number, ours to give
                             */
                            id: number;
                            /**
                             * @description Name of one's choice, which no other coder or mentor has
                             * @example professor
                             */
                            username: string;
                        } | null;
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getUserInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coder or mentor */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        /**
                         * Format: int64
                         * @example 1
                         */
                        user_id: number;
                        /** @constant */
                        usertype: "Coder";
                        mentor: string | null;
                        snippets: {
                            /**
                             * Format: int64
                             * @description Its number, ours to give
                             */
                            id: number;
                            /**
                             * @description Name of the snippet
                             * @example Leap years
                             */
                            snippet_name: string;
                            /**
                             * @description Python code, stored byte for byte
                             * @example def double(number):
                             *         return 2 * number
                             */
                            code: string;
                            /**
                             * @description Whether the coder has requested a review by the mentor
                             * @example true
                             */
                            needs_review: boolean;
                            /**
                             * @description Comments by the coder and the mentor
                             * @example Is there a shorter way?
                             */
                            comments: string;
                            /**
                             * Format: int64
                             * @description Id of the coder
                             */
                            coder_id: number;
                        }[];
                    } | {
                        /** @constant */
                        success: true;
                        /**
                         * Format: int64
                         * @example 1
                         */
                        user_id: number;
                        /** @constant */
                        usertype: "Mentor";
                        coders: {
                            /**
                             * Format: int64
                             * @description Its number, ours to give
                             */
                            id: number;
                            /**
                             * @description Name of one's choice, which no other coder or mentor has
                             * @example bender
                             */
                            username: string;
                            snippets: {
                                /**
                                 * Format: int64
                                 * @description Its number, ours to give
                                 */
                                id: number;
                                /**
                                 * @description Name of the snippet
                                 * @example Leap years
                                 */
                                snippet_name: string;
                                /**
                                 * @description Python code, stored byte for byte
                                 * @example def double(number):
                                 *         return 2 * number
                                 */
                                code: string;
                                /**
                                 * @description Whether the coder has requested a review by the mentor
                                 * @example true
                                 */
                                needs_review: boolean;
                                /**
                                 * @description Comments by the coder and the mentor
                                 * @example Is there a shorter way?
                                 */
                                comments: string;
                                /**
                                 * Format: int64
                                 * @description Id of the coder
                                 */
                                coder_id: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getCoders: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
                /** @description Only rows with this mentor_id */
                mentor_id?: number | null;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        coders: components["schemas"]["Coder"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getAvailableCoders: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
                /** @description Only rows with this mentor_id */
                mentor_id?: number | null;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        coders: components["schemas"]["Coder"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    patchMentorOfCoder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @example 1
                     */
                    mentorId: number;
                };
            };
        };
        responses: {
            /** @description Chosen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getMentors: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        mentors: components["schemas"]["Mentor"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    patchCoderOfMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @example 1
                     */
                    coderId: number;
                };
            };
        };
        responses: {
            /** @description Chosen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getSnippets: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in snippet_name */
                q?: string;
                /** @description Only rows with this snippet_name */
                snippet_name?: string;
                /** @description Only rows with this needs_review */
                needs_review?: boolean;
                /** @description Only rows with this coder_id */
                coder_id?: number;
                /** @description Only rows with this coder.username */
                "coder.username"?: string;
                /** @description Only rows with this coder.mentor_id */
                "coder.mentor_id"?: number | null;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        snippets: components["schemas"]["SnippetSummary"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postNewSnippet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @example 1
                     */
                    coderId: number;
                    /**
                     * @description Name of the snippet
                     * @example Leap years
                     */
                    name: string;
                    /**
                     * @description Python code, stored byte for byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether the coder has requested a review by the mentor
                     * @example true
                     */
                    needsReview: boolean;
                    /**
                     * @description Comments by the coder and the mentor
                     * @example Is there a shorter way?
                     */
                    comments?: string;
                };
            };
        };
        responses: {
            /** @description Added */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                        /**
                         * Format: int64
                         * @example 1
                         */
                        snippet_id: number;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getSnippetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snippet */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        /**
                         * Format: int64
                         * @description Its number, ours to give
                         */
                        id: number;
                        /**
                         * @description Name of the snippet
                         * @example Leap years
                         */
                        snippet_name: string;
                        /**
                         * @description Python code, stored byte for byte
                         * @example def double(number):
                         *         return 2 * number
                         */
                        code: string;
                        /**
                         * @description Whether the coder has requested a review by the mentor
                         * @example true
                         */
                        needs_review: boolean;
                        /**
                         * @description Comments by the coder and the mentor
                         * @example Is there a shorter way?
                         */
                        comments: string;
                        /**
                         * Format: int64
                         * @description Id of the coder
                         */
                        coder_id: number;
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    deleteSnippetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @example 1
                     */
                    coderId: number;
                };
            };
        };
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    patchSnippetById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @example 1
                     */
                    coderId: number;
                    /**
                     * Format: int64
                     * @example 1
                     */
                    userId: number;
                    /** @example Coder */
                    usertype: string;
                    /**
                     * @description Name of the snippet
                     * @example Leap years
                     */
                    name: string;
                    /**
                     * @description Python code, stored byte for byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether the coder has requested a review by the mentor
                     * @example true
                     */
                    needsReview?: boolean;
                    /**
                     * @description Comments by the coder and the mentor
                     * @example Is there a shorter way?
                     */
                    comments?: string;
                };
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getRevisions: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in username, usertype, snippet_name, code, comments */
                q?: string;
                /** @description Only rows with this username */
                username?: string | null;
                /** @description Only rows with this usertype */
                usertype?: string;
                /** @description Only rows with this snippet_name */
                snippet_name?: string;
                /** @description Only rows with this needs_review */
                needs_review?: boolean;
                /** @description Only rows with this asks_for_review */
                asks_for_review?: boolean;
                /** @description Only rows with this reviews */
                reviews?: boolean;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        revisions: components["schemas"]["Revision"][];
                    };
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postRestoration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    postFormattedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Formatted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        code: string;
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getProblems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        problems: {
                            /** @description Code of the rule in ruff's documentation */
                            code: string;
                            message: string;
                            /**
                             * Format: int64
                             * @example 1
                             */
                            row: number;
                            /**
                             * Format: int64
                             * @example 1
                             */
                            column: number;
                            /**
                             * Format: int64
                             * @example 1
                             */
                            end_row: number;
                            /**
                             * Format: int64
                             * @example 1
                             */
                            end_column: number;
                        }[];
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
        };
    };
    getOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    putOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email?: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                    password?: string;
                } | unknown | unknown | unknown | unknown;
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email?: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                    password?: string;
                } | unknown | unknown | unknown | unknown;
                "multipart/form-data": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email?: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                    password?: string;
                } | unknown | unknown | unknown | unknown;
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "multipart/form-data": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                        token: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    deleteOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example leela@planet-express.example */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "application/x-www-form-urlencoded": {
                    /** @example leela@planet-express.example */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "multipart/form-data": {
                    /** @example leela@planet-express.example */
                    email: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                        token: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    deleteAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getAuthenticationRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                        token: string;
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postPasswordResetRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
                "multipart/form-data": {
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Code sent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postPasswordResetConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "application/x-www-form-urlencoded": {
                    code: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
                "multipart/form-data": {
                    code: string;
                    /** @example correct horse battery staple */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Changed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too many requests; retry after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in email, firstname, lastname, user_title */
                q?: string;
                /** @description Only rows with this email */
                email?: string;
                /** @description Only rows with this firstname */
                firstname?: string | null;
                /** @description Only rows with this lastname */
                lastname?: string | null;
                /** @description Only rows with this user_title */
                user_title?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                    }[];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                    };
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    patchUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                };
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        id: number;
                        email: string;
                        firstname: string | null;
                        lastname: string | null;
                        user_title: string | null;
                        roles: ("administrator" | "agent" | "casting_assistant" | "casting_director" | "executive_producer" | "coder" | "mentor")[];
                        permissions: string[];
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in name, description, start_date, end_date */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this start_date */
                start_date?: string;
                /** @description Only rows with this end_date */
                end_date?: string;
                /** @description Only rows with this mission_id */
                mission_id?: number | null;
            };
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
                "application/x-www-form-urlencoded": components["schemas"]["EventInput"];
                "multipart/form-data": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getEventById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Not modified; the client's copy is current (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    deleteEventById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    patchEventById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Return 412 unless the ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChanges"];
                "application/x-www-form-urlencoded": components["schemas"]["EventChanges"];
                "multipart/form-data": components["schemas"]["EventChanges"];
            };
        };
        responses: {
            /** @description Updated */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Modified since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postInvitedGuests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                };
                "multipart/form-data": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                };
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        invitedGuest_id: number;
                        /** Format: int64 */
                        event_id: number;
                        /** Format: int64 */
                        user_id: number;
                        role: string;
                        fullname: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    deleteInvitedGuestById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    postNewInvitedGuests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text; a request repeated with the same key is executed only once */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "multipart/form-data": {
                    /**
                     * Format: int64
                     * @description Id of the event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description Email address, as entered
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description Role of the guest at the event
                     * @example speaker
                     */
                    role: string;
                    /**
                     * @description First name
                     * @example Turanga
                     */
                    firstname?: string | null;
                    /**
                     * @description Last name
                     * @example Leela
                     */
                    lastname?: string | null;
                    /**
                     * @description Form of address
                     * @example Captain
                     */
                    user_title?: string | null;
                };
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        invitedGuest_id: number;
                        /** Format: int64 */
                        event_id: number;
                        /** Format: int64 */
                        user_id: number;
                        role: string;
                        fullname: string;
                    };
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Conflict with stored data, or a request with this Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The media type of the body is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Invalid property or parameter (see `details`), or Idempotency-Key used with another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getInvitedGuestList: {
        parameters: {
            query: {
                /** @description Number of the page, starting at 1 */
                page?: number;
                /** @description Rows per page; 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, with `-` for descending order, such as `name,-id` */
                sort?: string;
                /** @description Case-insensitive search in role */
                q?: string;
                /** @description Only rows with this event_id */
                event_id: number;
                /** @description Only rows with this user_id */
                user_id?: number;
                /** @description Only rows with this role */
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        invited_guest_id: number;
                        /** Format: int64 */
                        event_id: number;
                        user: {
                            /** Format: int64 */
                            user_id: number;
                            email: string;
                            firstname: string | null;
                            lastname: string | null;
                            user_title: string | null;
                        };
                        role: string;
                    }[];
                };
            };
            /** @description The body is malformed, or a property or parameter is invalid (see `details`) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The token is missing or invalid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Not found, or the collection is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "alive";
                    };
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests can be served, though perhaps not all; `checks` says what is degraded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ready" | "not ready";
                        checks: {
                            /** @enum {unknown} */
                            database: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            migrations: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            outbox: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            identity_provider: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            rate_limits: "up" | "degraded" | "down" | "not set" | "unknown";
                        };
                    };
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something is down */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ready" | "not ready";
                        checks: {
                            /** @enum {unknown} */
                            database: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            migrations: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            outbox: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            identity_provider: "up" | "degraded" | "down" | "not set" | "unknown";
                            /** @enum {unknown} */
                            rate_limits: "up" | "degraded" | "down" | "not set" | "unknown";
                        };
                    };
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, and the commit if it is known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        name: "Cosmic Travel";
                        version: string;
                        commit: string | null;
                    };
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In Prometheus's text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The token lacks the required permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You are talking to it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                    };
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or unavailable; retry after `Retry-After` seconds */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
