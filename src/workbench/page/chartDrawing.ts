import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(
  ...[BarController, BubbleController, DoughnutController, LineController, PieController],
  ...[RadarController, ScatterController, ArcElement, BarElement, LineElement, PointElement],
  ...[CategoryScale, LinearScale, RadialLinearScale, Filler, Legend, Title],
);

/** Draws on a canvas; what is answered ends the drawing. */
export function drawChart(canvas: HTMLCanvasElement, configuration: ChartConfiguration): () => void {
  const drawn = new Chart(canvas, configuration);
  return () => drawn.destroy();
}
