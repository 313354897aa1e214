import { ActionIcon, VisuallyHidden } from "@mantine/core";
import { Minus, Plus, RotateCcw } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent } from "react";
import type { Planet } from "@/api/types";
import { inLightYears } from "@/features/travel/format";
import { keyOrder, neighbour } from "./order";
import { StarScene } from "./scene";
import classes from "./StarMap.module.css";

interface Props {
  planets: Planet[];
  selectedId: number | null;
  /** The ids of the planets that match the search; null for all. */
  matches: ReadonlySet<number> | null;
  onSelect: (id: number | null) => void;
  /** Called if WebGL is unavailable, or gets lost. */
  onUnavailable: () => void;
}

/** How far a key turns the map (in radians), and its zoom factor. */
const TURN = 0.12;
const ZOOM = 1.35;

/** A 3D map of the planets around the Sun. Fills its parent, which must have a height. */
export default function StarMap(props: Props) {
  const { planets, selectedId, matches } = props;
  const host = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const scene = useRef<StarScene>(null);
  const keys = useId();
  const pick = useEffectEvent((id: number | null) => props.onSelect(id));
  const lose = useEffectEvent(() => props.onUnavailable());

  useEffect(() => {
    if (!host.current || !overlay.current) return undefined;
    let made: StarScene;
    try {
      made = new StarScene(host.current, overlay.current, { onPick: pick, onLost: lose });
    } catch {
      lose();
      return undefined;
    }
    scene.current = made;
    return () => {
      scene.current = null;
      made.dispose();
    };
  }, []);
  useEffect(() => scene.current?.setPlanets(planets), [planets]);
  useEffect(() => scene.current?.setMatches(matches), [matches]);
  useEffect(() => scene.current?.setSelected(selectedId), [selectedId]);

  // The selection comes back through the URL, possibly after the next key.
  const latest = useRef(selectedId);
  useEffect(() => {
    latest.current = selectedId;
  }, [selectedId]);
  const select = (id: number | null) => {
    latest.current = id;
    props.onSelect(id);
  };

  const zoomIn = () => scene.current?.view.zoom(ZOOM);
  const zoomOut = () => scene.current?.view.zoom(1 / ZOOM);
  const reset = () => scene.current?.view.reset();
  const turn = (left: number, up: number) => scene.current?.view.turn(left * TURN, up * TURN);
  const step = (by: 1 | -1) => {
    const id = neighbour(keyOrder(planets, matches), latest.current, by);
    if (id !== null) select(id);
  };
  const actions: Record<string, () => void> = {
    ArrowLeft: () => turn(1, 0),
    ArrowRight: () => turn(-1, 0),
    ArrowUp: () => turn(0, 1),
    ArrowDown: () => turn(0, -1),
    "+": () => zoomIn(),
    "=": () => zoomIn(),
    "-": () => zoomOut(),
    Home: () => reset(),
    n: () => step(1),
    "]": () => step(1),
    p: () => step(-1),
    "[": () => step(-1),
    Escape: () => select(null),
  };
  const press = (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={classes.map}>
      <div
        ref={host}
        className={classes.view}
        role="application"
        aria-label="Star map"
        aria-describedby={keys}
        tabIndex={0}
        onKeyDown={press}
      />
      <div ref={overlay} className={classes.labels} aria-hidden />
      <div className={classes.buttons}>
        <MapButton label="Zoom in" onClick={zoomIn} icon={Plus} />
        <MapButton label="Zoom out" onClick={zoomOut} icon={Minus} />
        <MapButton label="Reset view" onClick={reset} icon={RotateCcw} />
      </div>
      <VisuallyHidden id={keys}>
        Arrow keys turn the map, plus and minus zoom, Home resets the view. N and P select the next
        and previous planet by distance, Escape clears the selection.
      </VisuallyHidden>
      <VisuallyHidden role="status">{describe(planets, selectedId)}</VisuallyHidden>
    </div>
  );
}

interface ButtonProps {
  label: string;
  icon: typeof Plus;
  onClick: () => void;
}

function MapButton({ label, icon: Icon, onClick }: ButtonProps) {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      className={classes.button ?? ""}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}

/** The announcement of the selected planet for screen readers. */
function describe(planets: readonly Planet[], id: number | null): string {
  const planet = id === null ? undefined : planets.find((each) => each.id === id);
  if (!planet) return "";
  const { name, nearest_star: star, distance_from_earth: km } = planet;
  const where = km === null ? "distance unknown" : `${inLightYears(km)} away`;
  return [name, star === null ? "no star" : `star ${star}`, where].join(", ");
}
