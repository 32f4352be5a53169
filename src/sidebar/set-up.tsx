import { render } from 'preact';
import './style.css';
import './style/set-up.css';
import { SetUpPage } from '../complaints/set-up/pages/set-up-page.tsx';

const root = document.getElementById('app');
if (root) render(<SetUpPage />, root);
