import { runsOf, type ShapeModel, type ShapeType } from '../model/shape';
import { moveOver, type PictureGround } from './chartLayer';
import type { PixelBox } from './chartPlacement';
import { PIXELS_PER_POINT } from './gridLayout';

/** The corners of shapes that are no box, in percents of its sides. */
const CORNERS: Readonly<Partial<Record<ShapeType, string>>> = {
  Triangle: '50% 0, 100% 100%, 0 100%',
  Diamond: '50% 0, 100% 50%, 50% 100%, 0 50%',
  UpArrow: '50% 0, 100% 50%, 75% 50%, 75% 100%, 25% 100%, 25% 50%, 0 50%',
  DownArrow: '50% 100%, 100% 50%, 75% 50%, 75% 0, 25% 0, 25% 50%, 0 50%',
  LeftArrow: '0 50%, 50% 0, 50% 25%, 100% 25%, 100% 75%, 50% 75%, 50% 100%',
  RightArrow: '100% 50%, 50% 0, 50% 25%, 0 25%, 0 75%, 50% 75%, 50% 100%',
};
/** Excel rounds the corners of a box by so much of its shorter side. */
const ROUNDING = 1 / 6;
const ACROSS = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const;
const DOWN = { Top: 'flex-start', Middle: 'center', Bottom: 'flex-end' } as const;

interface Drawn {
  readonly figure: HTMLElement;
  /** What was drawn last, to see whether it is still so. */
  state: string;
}

/** The shapes of the sheet that is shown, drawn over its cells. */
export class ShapeLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<ShapeModel, Drawn>();

  constructor(
    private readonly ground: PictureGround,
    private readonly parent: HTMLElement,
  ) {
    this.layer.className = 'shapes';
    parent.append(this.layer);
  }

  close(): void {
    this.drawn.clear();
    this.layer.remove();
  }

  /** Brings places and looks in line with the model and the grid. */
  refresh(): void {
    const { sheet, canvas } = this.ground;
    const shapes = sheet?.shapes ?? [];
    for (const [shape, { figure }] of this.drawn) {
      if (shapes.includes(shape)) continue;
      figure.remove();
      this.drawn.delete(shape);
    }
    const places = sheet && shapes.length > 0 ? this.ground.places(sheet) : undefined;
    if (!places || !canvas) return;
    const [ground, own] = [canvas.getBoundingClientRect(), this.parent.getBoundingClientRect()];
    const offset = { left: ground.left - own.left, top: ground.top - own.top };
    for (const [index, shape] of shapes.entries()) {
      const { box, window } = places.place(shape.place);
      const drawn = this.drawn.get(shape) ?? this.add(shape);
      drawn.figure.hidden = box.width < 1 || box.height < 1;
      // The last lies on top.
      drawn.figure.style.zIndex = String(index);
      moveOver(drawn.figure, box, window, offset);
      draw(shape, drawn, box, places.zoom * PIXELS_PER_POINT);
    }
  }

  private add(shape: ShapeModel): Drawn {
    const figure = document.createElement('figure');
    figure.setAttribute('role', 'img');
    this.layer.append(figure);
    const drawn: Drawn = { figure, state: '' };
    this.drawn.set(shape, drawn);
    return drawn;
  }
}

/** @param scale the pixels of one point. */
function draw(shape: ShapeModel, drawn: Drawn, { width, height }: PixelBox, scale: number): void {
  const state = JSON.stringify([shape, width, height, scale]);
  if (drawn.state === state) return;
  drawn.state = state;
  const { alternativeTitle, alternativeText, text } = shape;
  const spoken = [alternativeTitle, alternativeText].filter((part) => part !== '').join('. ');
  drawn.figure.setAttribute('aria-label', spoken === '' ? text.content : spoken);
  drawn.figure.replaceChildren(form(shape, Math.min(width, height), scale), ...texts(shape, scale));
}

function form({ type, fill, outline }: ShapeModel, shorterSide: number, scale: number): HTMLElement {
  const element = document.createElement('div');
  const { style } = element;
  element.className = 'form';
  style.backgroundColor = fill ?? 'transparent';
  const corners = CORNERS[type];
  if (corners) style.clipPath = `polygon(${corners})`;
  else if (outline.visible) style.border = `${outline.weight * scale}px solid ${outline.color}`;
  if (type === 'RoundRectangle') style.borderRadius = `${shorterSide * ROUNDING}px`;
  if (type === 'Ellipse') style.borderRadius = '50%';
  return element;
}

function texts({ text }: ShapeModel, scale: number): HTMLElement[] {
  if (text.content === '') return [];
  const { margins, horizontal, vertical } = text;
  const frame = document.createElement('div');
  frame.className = 'text';
  const { top, right, bottom, left } = margins;
  frame.style.padding = [top, right, bottom, left].map((points) => `${points * scale}px`).join(' ');
  frame.style.justifyContent = DOWN[vertical];
  frame.style.textAlign = ACROSS[horizontal];
  for (const runs of runsOf(text)) {
    const line = document.createElement('p');
    // Without a size of its own a line would be as high as the page's letters ask for.
    line.style.fontSize = `${(runs[0]?.font ?? text.fonts[0]!).size * scale}px`;
    for (const { text: run, font } of runs) {
      const span = document.createElement('span');
      span.textContent = run;
      span.style.color = font.color;
      span.style.fontSize = `${font.size * scale}px`;
      span.style.fontWeight = font.bold ? 'bold' : 'normal';
      span.style.fontStyle = font.italic ? 'italic' : 'normal';
      line.append(span);
    }
    frame.append(line);
  }
  return [frame];
}
