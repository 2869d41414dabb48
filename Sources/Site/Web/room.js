// Starts what a page needs. Every page works without this file; with it, pages stay alive, nothing typed is lost, and
// clocks tick.
import { startClock } from './clock.js';
import { startDrafts } from './drafts.js';
import { startLive } from './live.js';
import { startOutbox } from './outbox.js';
import { startForms } from './forms.js';
import { startHands } from './hands.js';
import { startName } from './name.js';
import { startWall } from './wall.js';

startClock();
startOutbox();
startDrafts();
startForms();
startHands();
startName();
startLive();
startWall();
