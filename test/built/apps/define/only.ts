import 'klachten-check/define';

const check = document.createElement('klachten-check');
check.headingLevel = 3;

check.addEventListener('klachten-check-complete', (event) => {
  event.route satisfies string;
  // @ts-expect-error
  event.outcme;
});
document.addEventListener('klachten-check-error', (event) => {
  event.code satisfies string;
});
