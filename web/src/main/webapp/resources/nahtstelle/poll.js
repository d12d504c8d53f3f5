/* Keeps the progress of long work fresh: fetches the page again and puts the region in place, until the work ends. */
(function () {
  'use strict';

  const EVERY = 1000;

  function refresh(region) {
    fetch(window.location.href, {credentials: 'same-origin'})
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (text) {
        const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(region.id);
        if (fresh) {
          region.replaceChildren.apply(region, Array.from(fresh.childNodes));
          region.dataset.ntPoll = fresh.dataset.ntPoll;
        }
      })
      .catch(function () { /* the next attempt may succeed */ })
      .finally(function () { keepFresh(region); });
  }

  function keepFresh(region) {
    if (region.dataset.ntPoll === 'true') {
      window.setTimeout(refresh, EVERY, region);
    }
  }

  document.querySelectorAll('[data-nt-poll]').forEach(keepFresh);
}());
