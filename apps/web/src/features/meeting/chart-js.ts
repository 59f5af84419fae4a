import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';

// In a file of its own, which only the meeting loads.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController);

export { Chart };
