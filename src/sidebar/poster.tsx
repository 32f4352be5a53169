import { render } from 'preact';
import './style.css';
import './style/poster.css';
import './style/paper.css';
import { PosterPage } from '../complaints/poster/pages/poster-page.tsx';

const root = document.getElementById('app');
if (root) render(<PosterPage />, root);
