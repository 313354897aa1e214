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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The Idempotency-Key was used with another body */
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
            /** @description There is no such row */
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
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The Idempotency-Key was used with another body */
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
            /** @description There is no such row */
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
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
            /** @description The Idempotency-Key was used with another body */
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
            /** @description There is no such row */
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
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description There is no such row */
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
            /** @description The body or a parameter is invalid; `details` has an entry for each fault */
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
