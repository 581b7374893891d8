import { driver, type DriveStep } from 'driver.js';
import 'driver.js/dist/driver.css';
import './tour.css';
import { spell } from '../i18n/spell';
import type { MessageTree } from '../i18n/messages';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import type { Locale } from '../deviceSettings';
import { tourOf, type Step } from './steps';

/** Shows it, step by step; the arrow keys turn its pages, Escape ends it. @param onEnd also where it is left early */
export function startTour(roles: readonly string[], locale: Locale, onEnd: () => void): void {
  const messages: MessageTree = locale === 'en' ? en : zh;
  const say = (key: string) => spell(messages, `kernel.tour.${key}`);
  const steps = tourOf(roles, locale).map(stepOf);
  if (steps.length === 0) return;
  const before = document.activeElement;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tour = driver({
    steps,
    animate: !calm,
    smoothScroll: !calm,
    showProgress: true,
    progressText: say('progress'),
    nextBtnText: say('next'),
    prevBtnText: say('back'),
    doneBtnText: say('done'),
    overlayClickBehavior: () => {}, // a touch beside it is no wish to end it
    disableActiveInteraction: true,
    stageRadius: 6,
    onPopoverRender: ({ closeButton }) => {
      closeButton.textContent = say('skip');
      closeButton.setAttribute('aria-label', say('skip'));
    },
    // The library puts the focus on the first button, which would be the one that ends it.
    onHighlighted: (_, __, { state }) => state.popover?.nextButton.focus(),
    onDestroyed: () => {
      onEnd();
      if (before instanceof HTMLElement) before.focus();
    },
  });
  tour.drive();
}

function stepOf({ at, title, text }: Step): DriveStep {
  const element = at && document.querySelector(`[data-tour~="${at}"]`);
  return { ...(element && { element }), popover: { title, description: text } };
}
