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
         * Remove a scientist, and what can't be without it
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
         * Remove a planet, and what can't be without it
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
         * Remove a mission, and what can't be without it
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
         * Add an actor
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
         * Remove an actor, and what can't be without it
         * @description An actor.
         */
        delete: operations["deleteActorById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of an actor
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
         * Add a movie
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
         * Remove a movie, and what can't be without it
         * @description A movie, with who plays in it.
         */
        delete: operations["deleteMovieById"];
        options?: never;
        head?: never;
        /**
         * Change some properties of a movie
         * @description A movie, with who plays in it.
         */
        patch: operations["patchMovieById"];
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
         * Remove the account; its tokens end at once
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
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what this is
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
        Error: {
            error: string;
        };
        Faults: {
            errors: "validation errors"[];
            details: {
                field: string | null;
                message: string;
            }[];
        };
        CastingError: {
            /** @constant */
            success: false;
            error: number;
            message: string;
        };
        CastingRefusal: {
            /** @constant */
            success: false;
            error: number;
            message: string;
            code: string;
            description: string;
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
        AccountsError: {
            message: string;
        };
        AccountsRefusal: {
            message: string;
            type: string;
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
    };
    responses: never;
    parameters: {
        /** @description A text of the client's choice; a request that is repeated with it happens once */
        "Idempotency-Key": string;
        /** @description Change the row only if its ETag is still this one */
        "If-Match": string;
        /** @description Answer 304 if the ETag is still this one */
        "If-None-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of the representation */
        ETag: string;
        /** @description URL of the row */
        Location: string;
        /** @description First, previous, next and last page (RFC 8288) */
        Link: string;
        /** @description Rows on all pages together */
        "X-Total-Count": string;
        /** @description This is the first answer again */
        "Idempotent-Replayed": string;
        /** @description How to sign in (RFC 6750) */
        "WWW-Authenticate": string;
        /** @description Seconds to wait */
        "Retry-After": string;
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
                /** @description Rows on a page, 50 if only `page` is given */
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
            /** @description Removed */
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
                /** @description Rows on a page, 50 if only `page` is given */
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
            /** @description Removed */
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
                /** @description Rows on a page, 50 if only `page` is given */
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
            /** @description Removed */
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
                /** @description Rows on a page, 50 if only `page` is given */
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
                /** @description Rows on a page, 50 if only `page` is given */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in title */
                q?: string;
                /** @description Only rows with this title */
                title?: string;
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
            /** @description Removed */
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
                /** @description Rows on a page, 50 if only `page` is given */
                per_page?: number;
                /** @description Columns to sort by, each once, `-` before one for descending: `name,-id` */
                sort?: string;
                /** @description Text to look for, without regard to case, in email, firstname, lastname, user_title */
                q?: string;
                /** @description Only accounts with this email */
                email?: string;
                /** @description Only accounts with this firstname */
                firstname?: string | null;
                /** @description Only accounts with this lastname */
                lastname?: string | null;
                /** @description Only accounts with this user_title */
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
        };
    };
}
