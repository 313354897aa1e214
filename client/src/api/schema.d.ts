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
         * List scientists, in the order of their ids unless the client wants another
         * @description The scientists who can be booked.
         */
        get: operations["getScientists"];
        put?: never;
        /**
         * Add a scientist
         * @description The scientists who can be booked.
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
         * Show a scientist
         * @description A scientist, with the missions that they are booked on.
         */
        get: operations["getScientistById"];
        put?: never;
        post?: never;
        /**
         * Delete a scientist, and what can't be without it
         * @description A scientist, with the missions that they are booked on.
         */
        delete: operations["deleteScientistById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of a scientist
         * @description A scientist, with the missions that they are booked on.
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
         * List planets, in the order of their ids unless the client wants another
         * @description The planets that can be travelled to.
         */
        get: operations["getPlanets"];
        put?: never;
        /**
         * Add a planet
         * @description The planets that can be travelled to.
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
         * Show a planet
         * @description A planet, with the missions that go there.
         */
        get: operations["getPlanetById"];
        put?: never;
        post?: never;
        /**
         * Delete a planet, and what can't be without it
         * @description A planet, with the missions that go there.
         */
        delete: operations["deletePlanetById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of a planet
         * @description A planet, with the missions that go there.
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
         * List missions, in the order of their ids unless the client wants another
         * @description The missions that are booked.
         */
        get: operations["getMissions"];
        put?: never;
        /**
         * Add a mission
         * @description The missions that are booked.
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
         * Show a mission
         * @description A mission, with who goes and where to.
         */
        get: operations["getMissionById"];
        put?: never;
        post?: never;
        /**
         * Delete a mission, and what can't be without it
         * @description A mission, with who goes and where to.
         */
        delete: operations["deleteMissionById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of a mission
         * @description A mission, with who goes and where to.
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
         * Count scientists, planets and missions
         * @description How many of everything there are, and where most missions go.
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
         * List actors, in the order of their ids unless the client wants another
         * @description The actors who can be cast.
         */
        get: operations["getActors"];
        put?: never;
        /**
         * Add an actor, and list all
         * @description The actors who can be cast.
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
         * Show an actor
         * @description An actor.
         */
        get: operations["getActorById"];
        put?: never;
        post?: never;
        /**
         * Delete an actor, and list those that are left
         * @description An actor.
         */
        delete: operations["deleteActorById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of an actor, and list all
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
         * List movies, in the order of their ids unless the client wants another
         * @description The movies, with who plays in them.
         */
        get: operations["getMovies"];
        put?: never;
        /**
         * Add a movie, and list all
         * @description The movies, with who plays in them.
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
         * Show a movie
         * @description A movie, with who plays in it.
         */
        get: operations["getMovieById"];
        put?: never;
        post?: never;
        /**
         * Delete a movie, and list those that are left
         * @description A movie, with who plays in it.
         */
        delete: operations["deleteMovieById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of a movie, and list all
         * @description A movie, with who plays in it.
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
         * Sign up as a coder or a mentor, with an account to sign in to
         * @description Becoming a coder or a mentor.
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
         * Say which coder or mentor the caller is, and who is the mentor of a coder
         * @description The caller, as a coder or a mentor.
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
         * Show a coder with all snippets, or a mentor with those that wait for review
         * @description A coder or a mentor, by username.
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
         * List coders, in the order of their ids unless the client wants another
         * @description The coders, with their snippets.
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
         * List coders who have no mentor yet
         * @description The coders without a mentor, with their snippets.
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
         * Choose a mentor, whoever was before
         * @description Which mentor a coder has.
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
         * List mentors; a coder sees no snippets of other coders there
         * @description The mentors, with their coders.
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
         * Add a coder, whoever was their mentor before
         * @description Which coders a mentor has.
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
         * List snippets, without their code; to a coder only its own
         * @description The snippets that the caller may read, without their code.
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
         * Add a snippet
         * @description What a coder adds to the snippets.
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
         * Show a snippet
         * @description A snippet.
         */
        get: operations["getSnippetById"];
        put?: never;
        post?: never;
        /**
         * Delete a snippet, and all that it has been
         * @description A snippet.
         */
        delete: operations["deleteSnippetById"];
        options?: never;
        head?: never;
        /**
         * Replace a snippet, as its coder or as that one's mentor
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
         * List revisions of a snippet, the first of them first
         * @description All that a snippet has been: who made what of it, and when.
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
         * Restore a snippet as it was in a revision, by a new revision
         * @description A revision that is to be the snippet again.
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
         * Format the code of a snippet, and only show what that gives
         * @description The code of a snippet as ruff formats it; the snippet stays as it is.
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
         * List what a linter finds in a snippet
         * @description What ruff finds in the code of a snippet.
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
         * Show who is signed in, with their roles and permissions
         * @description The account of whoever calls: POST registers it.
         */
        get: operations["getOwnAccount"];
        /**
         * Change the profile; another email takes the password, too
         * @description The account of whoever calls: POST registers it.
         */
        put: operations["putOwnAccount"];
        /**
         * Register an account, and sign in to it
         * @description The account of whoever calls: POST registers it.
         */
        post: operations["postOwnAccount"];
        /**
         * Delete the account; its tokens end at once
         * @description The account of whoever calls: POST registers it.
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
         * @description Being signed in: by email and password for a token, until all tokens are ended.
         */
        post: operations["postAuthentication"];
        /**
         * Sign out everywhere: all tokens of the account end at once
         * @description Being signed in: by email and password for a token, until all tokens are ended.
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
         * Exchange a valid token for a fresh one; those of an outside provider it renews itself
         * @description A fresh token for one that is about to expire.
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
         * Have a code mailed to an email; the answer is the same for one without an account
         * @description The wish for a new password.
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
         * Choose a new password; the tokens that were issued before end at once
         * @description A new password, by the code that was mailed.
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
         * List the accounts with their roles, in the order of their ids unless told otherwise
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
         * Show an account
         * @description An account, for administrators.
         */
        get: operations["getUserById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Grant and withdraw roles: the account has those that are sent, and no others
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
         * List events, in the order of their ids unless the client wants another
         * @description The events that guests are invited to.
         */
        get: operations["getEvents"];
        put?: never;
        /**
         * Add an event
         * @description The events that guests are invited to.
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
         * Show an event
         * @description An event that guests are invited to.
         */
        get: operations["getEventById"];
        put?: never;
        post?: never;
        /**
         * Delete an event, and what can't be without it
         * @description An event that guests are invited to.
         */
        delete: operations["deleteEventById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of an event
         * @description An event that guests are invited to.
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
         * Invite a user to an event, who gets a mail that says so
         * @description Invitations of users.
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
         * Withdraw an invitation; the guest's account stays
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
         * Make an account for somebody and invite them; the mail has a code for a password
         * @description Invitations of people who have no account yet.
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
         * List the guests of an event, in the order of their invitations unless told otherwise
         * @description Who is invited to an event.
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
         * Say that the process is alive
         * @description Whether the process is alive: it answers, and asks nothing of anybody.
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
         * Say whether requests can be served
         * @description Whether requests can be served, and how each thing is that they may need.
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
         * Say which version this is
         * @description Which version of the server this is.
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
         * Show the metrics of all processes of this server
         * @description What Prometheus asks for, on the machines that the setting METRICS_FOR names.
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
         * @description The root, which says that this is the API.
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
         * Describe the API, as OpenAPI 3.1
         * @description This document.
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
        /** @description An actor, who can be cast in movies. */
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
             * @description Gender, in the actor's own words
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
             * @description Gender, in the actor's own words
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
             * @description Gender, in the actor's own words
             * @example male
             */
            gender?: string;
        } | unknown | unknown | unknown;
        /** @description A coder, who keeps snippets and has a mentor or none. */
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
             * @description The id of the mentor
             */
            mentor_id: number | null;
            snippets: {
                /**
                 * Format: int64
                 * @description Its number, ours to give
                 */
                id: number;
                /**
                 * @description What it is called
                 * @example Leap years
                 */
                snippet_name: string;
                /**
                 * @description Python, kept to the byte
                 * @example def double(number):
                 *         return 2 * number
                 */
                code: string;
                /**
                 * @description Whether its coder asks the mentor for review
                 * @example true
                 */
                needs_review: boolean;
                /**
                 * @description What its coder and the mentor say about it
                 * @example Is there a shorter way?
                 */
                comments: string;
                /**
                 * Format: int64
                 * @description The id of its coder
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
        /** @description Something that guests are invited to, such as the launch of a mission. */
        Event: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description What the event is called
             * @example Launch of Project Terraform
             */
            name: string;
            /**
             * @description More about it
             * @example Bring a jacket.
             */
            description: string | null;
            /**
             * @description The day on which, or the instant at which it begins
             * @example 2100-05-01
             */
            start_date: string;
            /**
             * @description The day on which, or the instant at which it ends
             * @example 2100-05-01
             */
            end_date: string;
            /**
             * Format: int64
             * @description The mission whose launch it is, as long as there is that mission
             */
            mission_id: number | null;
        };
        EventInput: {
            /**
             * @description What the event is called
             * @example Launch of Project Terraform
             */
            name: string;
            /**
             * @description More about it
             * @example Bring a jacket.
             */
            description?: string | null;
            /**
             * @description The day on which, or the instant at which it begins
             * @example 2100-05-01
             */
            start_date: string;
            /**
             * @description The day on which, or the instant at which it ends
             * @example 2100-05-01
             */
            end_date: string;
            /**
             * Format: int64
             * @description The mission whose launch it is, as long as there is that mission
             */
            mission_id?: number | null;
        };
        EventChanges: {
            /**
             * @description What the event is called
             * @example Launch of Project Terraform
             */
            name?: string;
            /**
             * @description More about it
             * @example Bring a jacket.
             */
            description?: string | null;
            /**
             * @description The day on which, or the instant at which it begins
             * @example 2100-05-01
             */
            start_date?: string;
            /**
             * @description The day on which, or the instant at which it ends
             * @example 2100-05-01
             */
            end_date?: string;
            /**
             * Format: int64
             * @description The mission whose launch it is, as long as there is that mission
             */
            mission_id?: number | null;
        } | unknown | unknown | unknown | unknown | unknown;
        /** @description A mentor, who reviews what coders have written. */
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
                 * @description The id of the mentor
                 */
                mentor_id: number | null;
                snippets: {
                    /**
                     * Format: int64
                     * @description Its number, ours to give
                     */
                    id: number;
                    /**
                     * @description What it is called
                     * @example Leap years
                     */
                    snippet_name: string;
                    /**
                     * @description Python, kept to the byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether its coder asks the mentor for review
                     * @example true
                     */
                    needs_review: boolean;
                    /**
                     * @description What its coder and the mentor say about it
                     * @example Is there a shorter way?
                     */
                    comments: string;
                    /**
                     * Format: int64
                     * @description The id of its coder
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
        /** @description A mission, which takes one scientist to one planet. */
        Mission: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description What the mission is called
             * @example Project Terraform
             */
            name: string;
            /**
             * Format: int64
             * @description The planet it goes to
             * @example 1
             */
            planet_id: number;
            /**
             * Format: int64
             * @description The scientist who goes
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
                 * @description Its name in the catalogue
                 * @example Proxima Cen b
                 */
                name: string;
                /**
                 * Format: int64
                 * @description Kilometres from the Earth; null where nobody has measured it
                 * @example 39829675289565
                 */
                distance_from_earth: number | null;
                /**
                 * @description The star it goes around; null for a planet that has left its star
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
                 * @description What the scientist works on
                 * @example xenobiology
                 */
                field_of_study: string;
            };
        };
        MissionInput: {
            /**
             * @description What the mission is called
             * @example Project Terraform
             */
            name: string;
            /**
             * Format: int64
             * @description The scientist who goes
             * @example 1
             */
            scientist_id: number;
            /**
             * Format: int64
             * @description The planet it goes to
             * @example 1
             */
            planet_id: number;
        };
        MissionChanges: {
            /**
             * @description What the mission is called
             * @example Project Terraform
             */
            name?: string;
            /**
             * Format: int64
             * @description The scientist who goes
             * @example 1
             */
            scientist_id?: number;
            /**
             * Format: int64
             * @description The planet it goes to
             * @example 1
             */
            planet_id?: number;
        } | unknown | unknown | unknown;
        /** @description A movie, with the actors who play in it. */
        Movie: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description What the movie is called
             * @example The Magnificent Three
             */
            title: string;
            /**
             * @description The day it comes out
             * @example Wed, 04 Dec 2002 00:00:00 GMT
             */
            release_date: string;
            /** @description The ids of the actors who play in it */
            actors: number[];
        };
        MovieInput: {
            /**
             * @description What the movie is called
             * @example The Magnificent Three
             */
            title: string;
            /**
             * Format: date
             * @description The day it comes out
             * @example 2002-12-04
             */
            release_date: string;
            /** @description The ids of the actors who play in it */
            actors?: number[];
        };
        MovieChanges: {
            /**
             * @description What the movie is called
             * @example The Magnificent Three
             */
            title?: string;
            /**
             * Format: date
             * @description The day it comes out
             * @example 2002-12-04
             */
            release_date?: string;
            /** @description The ids of the actors who play in it */
            actors?: number[];
        } | unknown | unknown | unknown;
        /** @description A planet, which many scientists visit. */
        Planet: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Its name in the catalogue
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Kilometres from the Earth; null where nobody has measured it
             * @example 39829675289565
             */
            distance_from_earth: number | null;
            /**
             * @description The star it goes around; null for a planet that has left its star
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
                 * @description What the mission is called
                 * @example Project Terraform
                 */
                name: string;
                /**
                 * Format: int64
                 * @description The planet it goes to
                 * @example 1
                 */
                planet_id: number;
                /**
                 * Format: int64
                 * @description The scientist who goes
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
                     * @description What the scientist works on
                     * @example xenobiology
                     */
                    field_of_study: string;
                };
            }[];
        };
        /** @description A planet, which many scientists visit. */
        PlanetSummary: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description Its name in the catalogue
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Kilometres from the Earth; null where nobody has measured it
             * @example 39829675289565
             */
            distance_from_earth: number | null;
            /**
             * @description The star it goes around; null for a planet that has left its star
             * @example Proxima Cen
             */
            nearest_star: string | null;
        };
        PlanetInput: {
            /**
             * @description Its name in the catalogue
             * @example Proxima Cen b
             */
            name: string;
            /**
             * Format: int64
             * @description Kilometres from the Earth; null where nobody has measured it
             * @example 39829675289565
             */
            distance_from_earth?: number | null;
            /**
             * @description The star it goes around; null for a planet that has left its star
             * @example Proxima Cen
             */
            nearest_star?: string | null;
        };
        PlanetChanges: {
            /**
             * @description Its name in the catalogue
             * @example Proxima Cen b
             */
            name?: string;
            /**
             * Format: int64
             * @description Kilometres from the Earth; null where nobody has measured it
             * @example 39829675289565
             */
            distance_from_earth?: number | null;
            /**
             * @description The star it goes around; null for a planet that has left its star
             * @example Proxima Cen
             */
            nearest_star?: string | null;
        } | unknown | unknown | unknown;
        /** @description A snippet as it once was: what somebody had made of it, and when. */
        Revision: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * Format: int64
             * @description Counts up from 1 in each snippet
             */
            number: number;
            /**
             * Format: int64
             * @description When it was made, in seconds since 1970, UTC
             */
            at: number;
            /** @description Who made it; null for an administrator without a username */
            username: string | null;
            /** @description What they were: Coder, Mentor or Administrator */
            usertype: string;
            /** @description What the snippet was called */
            snippet_name: string;
            /** @description The code as it was */
            code: string;
            /** @description Whether it waited */
            needs_review: boolean;
            /** @description The comments as they were */
            comments: string;
            /** @description Whether this is how the mentor was asked for review */
            asks_for_review: boolean;
            /** @description Whether this is the review that was asked for */
            reviews: boolean;
            /**
             * Format: int64
             * @description The number of the revision that was restored by it
             */
            restores: number | null;
        };
        RevisionInput: {
            /** @description What the snippet was called */
            snippet_name: string;
            /** @description The code as it was */
            code: string;
            /** @description Whether it waited */
            needs_review: boolean;
            /** @description The comments as they were */
            comments: string;
        };
        RevisionChanges: {
            /** @description What the snippet was called */
            snippet_name?: string;
            /** @description The code as it was */
            code?: string;
            /** @description Whether it waited */
            needs_review?: boolean;
            /** @description The comments as they were */
            comments?: string;
        } | unknown | unknown | unknown | unknown;
        /** @description A scientist, who over a career visits many planets. */
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
             * @description What the scientist works on
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
                 * @description What the mission is called
                 * @example Project Terraform
                 */
                name: string;
                /**
                 * Format: int64
                 * @description The planet it goes to
                 * @example 1
                 */
                planet_id: number;
                /**
                 * Format: int64
                 * @description The scientist who goes
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
                     * @description Its name in the catalogue
                     * @example Proxima Cen b
                     */
                    name: string;
                    /**
                     * Format: int64
                     * @description Kilometres from the Earth; null where nobody has measured it
                     * @example 39829675289565
                     */
                    distance_from_earth: number | null;
                    /**
                     * @description The star it goes around; null for a planet that has left its star
                     * @example Proxima Cen
                     */
                    nearest_star: string | null;
                };
            }[];
        };
        /** @description A scientist, who over a career visits many planets. */
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
             * @description What the scientist works on
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
             * @description What the scientist works on
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
             * @description What the scientist works on
             * @example xenobiology
             */
            field_of_study?: string;
        } | unknown | unknown;
        /** @description A piece of Python that a coder keeps. It is text to us: nothing here ever runs it. */
        Snippet: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description What it is called
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Python, kept to the byte
             * @example def double(number):
             *         return 2 * number
             */
            code: string;
            /**
             * @description Whether its coder asks the mentor for review
             * @example true
             */
            needs_review: boolean;
            /**
             * @description What its coder and the mentor say about it
             * @example Is there a shorter way?
             */
            comments: string;
            /**
             * Format: int64
             * @description The id of its coder
             */
            coder_id: number;
        };
        /** @description A piece of Python that a coder keeps. It is text to us: nothing here ever runs it. */
        SnippetSummary: {
            /**
             * Format: int64
             * @description Its number, ours to give
             */
            id: number;
            /**
             * @description What it is called
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Whether its coder asks the mentor for review
             * @example true
             */
            needs_review: boolean;
            /**
             * Format: int64
             * @description The id of its coder
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
                 * @description The id of the mentor
                 */
                mentor_id: number | null;
            };
        };
        SnippetInput: {
            /**
             * @description What it is called
             * @example Leap years
             */
            snippet_name: string;
            /**
             * @description Python, kept to the byte
             * @example def double(number):
             *         return 2 * number
             */
            code: string;
            /**
             * @description Whether its coder asks the mentor for review
             * @example true
             */
            needs_review: boolean;
            /**
             * @description What its coder and the mentor say about it
             * @example Is there a shorter way?
             */
            comments: string;
        };
        SnippetChanges: {
            /**
             * @description What it is called
             * @example Leap years
             */
            snippet_name?: string;
            /**
             * @description Python, kept to the byte
             * @example def double(number):
             *         return 2 * number
             */
            code?: string;
            /**
             * @description Whether its coder asks the mentor for review
             * @example true
             */
            needs_review?: boolean;
            /**
             * @description What its coder and the mentor say about it
             * @example Is there a shorter way?
             */
            comments?: string;
        } | unknown | unknown | unknown | unknown;
    };
    responses: never;
    parameters: {
        /** @description Answer 304 if the ETag is still this one */
        "If-None-Match": string;
        /** @description A text of the client's choice; a request that is repeated with it happens once */
        "Idempotency-Key": string;
        /** @description Change the row only if its ETag is still this one */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of the representation */
        ETag: string;
        /** @description First, previous, next and last page (RFC 8288) */
        Link: string;
        /** @description Rows on all pages together */
        "X-Total-Count": string;
        /** @description Seconds to wait */
        "Retry-After": string;
        /** @description URL of the row */
        Location: string;
        /** @description This is the first answer again */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in name, field_of_study */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this field_of_study */
                field_of_study?: string;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description Added */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scientist"];
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description Changed */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scientist"];
                };
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in name, nearest_star */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this nearest_star */
                nearest_star?: string | null;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description Added */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planet"];
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description Changed */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planet"];
                };
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in name */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this scientist_id */
                scientist_id?: number;
                /** @description Only rows with this planet_id */
                planet_id?: number;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description Added */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description Changed */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int64
                         * @description How many scientists
                         */
                        scientists: number;
                        /**
                         * Format: int64
                         * @description How many planets
                         */
                        planets: number;
                        /**
                         * Format: int64
                         * @description How many missions
                         */
                        missions: number;
                        /**
                         * Format: int64
                         * @description How many planets have a mission
                         */
                        visited_planets: number;
                        /** @description The planets with most missions, most first and then by id */
                        missions_by_planet: {
                            /**
                             * Format: int64
                             * @description The planet's id
                             */
                            id: number;
                            /** @description The planet's name */
                            name: string;
                            /**
                             * Format: int64
                             * @description How many missions
                             */
                            missions: number;
                        }[];
                        /** @description The fields of study with most missions, most first and then by name */
                        missions_by_field_of_study: {
                            /** @description What the scientists work on */
                            field_of_study: string;
                            /**
                             * Format: int64
                             * @description How many missions
                             */
                            missions: number;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in name, gender */
                q?: string;
                /** @description Only rows with this name */
                name?: string;
                /** @description Only rows with this gender */
                gender?: string;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description As asked for */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description As asked for */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in title */
                q?: string;
                /** @description Only rows with this title */
                title?: string;
                /** @description Only rows with this actors */
                actors?: number;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description As asked for */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description As asked for */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                     * @description The email as its owner writes it
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
                     * @description The email as its owner writes it
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
                     * @description The email as its owner writes it
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The identity provider can't be reached, or makes no sense */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
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
                             * @description What it is called
                             * @example Leap years
                             */
                            snippet_name: string;
                            /**
                             * @description Python, kept to the byte
                             * @example def double(number):
                             *         return 2 * number
                             */
                            code: string;
                            /**
                             * @description Whether its coder asks the mentor for review
                             * @example true
                             */
                            needs_review: boolean;
                            /**
                             * @description What its coder and the mentor say about it
                             * @example Is there a shorter way?
                             */
                            comments: string;
                            /**
                             * Format: int64
                             * @description The id of its coder
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
                                 * @description What it is called
                                 * @example Leap years
                                 */
                                snippet_name: string;
                                /**
                                 * @description Python, kept to the byte
                                 * @example def double(number):
                                 *         return 2 * number
                                 */
                                code: string;
                                /**
                                 * @description Whether its coder asks the mentor for review
                                 * @example true
                                 */
                                needs_review: boolean;
                                /**
                                 * @description What its coder and the mentor say about it
                                 * @example Is there a shorter way?
                                 */
                                comments: string;
                                /**
                                 * Format: int64
                                 * @description The id of its coder
                                 */
                                coder_id: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
                /** @description Only rows with this mentor_id */
                mentor_id?: number | null;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
                /** @description Only rows with this mentor_id */
                mentor_id?: number | null;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in username */
                q?: string;
                /** @description Only rows with this username */
                username?: string;
            };
            header?: {
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in snippet_name */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
                     * @description What it is called
                     * @example Leap years
                     */
                    name: string;
                    /**
                     * @description Python, kept to the byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether its coder asks the mentor for review
                     * @example true
                     */
                    needsReview: boolean;
                    /**
                     * @description What its coder and the mentor say about it
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
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
                         * @description What it is called
                         * @example Leap years
                         */
                        snippet_name: string;
                        /**
                         * @description Python, kept to the byte
                         * @example def double(number):
                         *         return 2 * number
                         */
                        code: string;
                        /**
                         * @description Whether its coder asks the mentor for review
                         * @example true
                         */
                        needs_review: boolean;
                        /**
                         * @description What its coder and the mentor say about it
                         * @example Is there a shorter way?
                         */
                        comments: string;
                        /**
                         * Format: int64
                         * @description The id of its coder
                         */
                        coder_id: number;
                    };
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
                     * @description What it is called
                     * @example Leap years
                     */
                    name: string;
                    /**
                     * @description Python, kept to the byte
                     * @example def double(number):
                     *         return 2 * number
                     */
                    code: string;
                    /**
                     * @description Whether its coder asks the mentor for review
                     * @example true
                     */
                    needsReview?: boolean;
                    /**
                     * @description What its coder and the mentor say about it
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in username, usertype, snippet_name, code, comments */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description What ruff finds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        problems: {
                            /** @description Of the rule, as ruff's documentation has it */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastingError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                     * @description The email as its owner writes it
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                    password?: string;
                } | unknown | unknown | unknown | unknown;
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The email as its owner writes it
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                    password?: string;
                } | unknown | unknown | unknown | unknown;
                "multipart/form-data": {
                    /**
                     * @description The email as its owner writes it
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
                     * @description How to address them
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                     * @description The email as its owner writes it
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The email as its owner writes it
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "multipart/form-data": {
                    /**
                     * @description The email as its owner writes it
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                };
            };
        };
        responses: {
            /** @description Registered */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description A fresh token */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
                "multipart/form-data": {
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description A code is mailed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description Too often; try again after `Retry-After` seconds */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in email, firstname, lastname, user_title */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in name, description, start_date, end_date */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
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
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
            /** @description Added */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Answer 304 if the ETag is still this one */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Unchanged since the client read it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Change the row only if its ETag is still this one */
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
            /** @description Changed */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description Changed since the client read it (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
                     * @example speaker
                     */
                    role: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
                     * @example speaker
                     */
                    role: string;
                };
                "multipart/form-data": {
                    /**
                     * Format: int64
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description Withdrawn */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description A text of the client's choice; a request that is repeated with it happens once */
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
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * Format: int64
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
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
                     * @description How to address them
                     * @example Captain
                     */
                    user_title?: string | null;
                };
                "multipart/form-data": {
                    /**
                     * Format: int64
                     * @description The event
                     * @example 1
                     */
                    event_id: number;
                    /**
                     * @description The email as its owner writes it
                     * @example leela@planet-express.example
                     */
                    email: string;
                    /**
                     * @description As what they are invited
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
                     * @description How to address them
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description In conflict with another request, or one with the same Idempotency-Key is in flight */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The body is of another media type than application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or where there are `details`, a property or a parameter is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
                /** @description Which page of the collection, counted from 1 */
                page?: number;
                /** @description Rows on a page, 50 if only `page` is set */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in role */
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
            /** @description The body can't be read or is invalid, or a parameter is; `details` may have each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsFaults"];
                };
            };
            /** @description There is no token, or none that is valid */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsRefusal"];
                };
            };
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description There is no such row, or none at all */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsError"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description A fault of the server */
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
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description The token lacks the permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The database is busy or away; try again after `Retry-After` seconds */
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
