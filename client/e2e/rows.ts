interface Row {
  id: number;
  name: string;
}

export interface Mission extends Row {
  scientist_id: number;
  planet_id: number;
}

export interface Scientist extends Row {
  field_of_study: string;
  missions: Mission[];
}

export interface Planet extends Row {
  distance_from_earth: number;
  nearest_star: string;
  missions: Mission[];
}

export interface Items {
  scientists: Scientist;
  planets: Planet;
  missions: Mission;
}

export interface Snippet {
  id: number;
  snippet_name: string;
  code: string;
  needs_review: boolean;
  comments: string;
  coder_id: number;
}

export interface Actor {
  id: number;
  name: string;
  age: number;
  gender: string;
}

export interface Movie {
  id: number;
  title: string;
  release_date: string;
  actors: number[];
}

/** An event; its dates are days, or instants in UTC. */
export interface Event {
  id: number;
  name: string;
  description: string | null;
  start_date: string;
  end_date: string;
  mission_id: number | null;
}

export interface Guest {
  invited_guest_id: number;
  user: { email: string; lastname: string | null };
  role: string;
}
