import 'klachten-check/define';
import type {} from 'klachten-check/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Clinic() {
  const [level, setLevel] = useState(2);
  const [isOpen, setIsOpen] = useState(true);
  const [outcomes, setOutcomes] = useState<string[]>([]);
  return (
    <>
      <button id="deeper" type="button" onClick={() => setLevel(level + 1)}>
        Kop {level}
      </button>
      <button id="toggle" type="button" onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Sluit' : 'Open'}
      </button>
      <output>{outcomes.join(' ')}</output>
      {isOpen && (
        <klachten-check
          lang="nl"
          headingLevel={level}
          onklachten-check-complete={(event) => setOutcomes([...outcomes, event.outcome])}
        >
          Bel bij levensgevaar 112.
        </klachten-check>
      )}
    </>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(
  <StrictMode>
    <Clinic />
  </StrictMode>,
);
