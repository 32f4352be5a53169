// The end of a receipt: nobody types ninety characters off paper, so it is a picture with the code, as wide as a printer's head.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import type { PosterLink, Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { codeOf, pad } from './qr-code.tsx';

/** In dots: 48 mm of paper 58 mm wide, at 203 dots an inch; wider printers take it, too. */
const width = 384;
const margin = 16;
const lineHeight = 44;

export function Receipt(props: { posters: Posters; place: string; link: PosterLink }) {
  const { posters, place, link } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, posters.businessName, link);
  }, [posters, link]);
  const say = shown[posters.language];
  return (
    <div class="copyable">
      <h3>{say.receipt}</h3>
      <div>
        <p class="quiet hint">{say.receiptHint}</p>
        <canvas
          class="receipt"
          ref={canvas}
          role="img"
          aria-label={shown[link.language].codeFor(posters.businessName, place)}
        />
      </div>
      <Button onPress={() => save(canvas.current)}>{say.receiptSave}</Button>
    </div>
  );
}

function draw(
  canvas: HTMLCanvasElement,
  businessName: string,
  { language, url }: PosterLink,
): void {
  const lines = [businessName, ...shown[language].paper.headline.split('\n')];
  const code = codeOf(url);
  const size = code.size + 2 * pad;
  // Whole dots a cell, or a camera meets cells of unequal width.
  const dots = Math.floor(width / size) * size;
  canvas.width = width;
  canvas.height = margin + lines.length * lineHeight + dots;
  const drawing = canvas.getContext('2d');
  if (!drawing) return;
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, width, canvas.height);
  drawing.fillStyle = '#000000';
  drawing.textAlign = 'center';
  lines.forEach((line, at) => {
    drawing.font = `${at === 0 ? 'normal' : 'bold'} 32px sans-serif`;
    drawing.fillText(line, width / 2, margin + (at + 0.7) * lineHeight, width - 2 * margin);
  });
  drawing.imageSmoothingEnabled = false;
  const top = canvas.height - dots;
  const cells = document.createElement('canvas');
  code.toCanvas(cells, { pad });
  drawing.drawImage(cells, (width - dots) / 2, top, dots, dots);
}

function save(canvas: HTMLCanvasElement | null): void {
  if (!canvas) return;
  const file = document.createElement('a');
  file.download = 'receipt.png';
  file.href = canvas.toDataURL('image/png');
  file.click();
}
