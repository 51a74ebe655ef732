/** A person before a sign and a truck, holding up a sheet with the code. */
export function HowToHold({ code, label }: { code: string; label: string }) {
  return (
    <svg viewBox="0 0 150 112" role="img" aria-label={label} className="h-auto w-[132px] shrink-0">
      <rect x="0" y="0" width="150" height="112" rx="10" fill="var(--color-shade)" />
      <rect x="8" y="26" width="62" height="70" fill="var(--color-card)" stroke="var(--color-line)" />
      <rect x="4" y="14" width="70" height="17" rx="2" fill="var(--color-jade)" />
      <path d="M16 22.5h46" stroke="var(--color-card)" strokeWidth="4" strokeLinecap="round" strokeDasharray="7 5" />
      <g fill="none" stroke="var(--color-ink-faint)" strokeWidth="2" strokeLinejoin="round">
        <path d="M92 90V44h52v46z M92 66h52 M100 50h36v12h-36z" fill="var(--color-card)" />
        <circle cx="101" cy="92" r="5" fill="var(--color-card)" />
        <circle cx="135" cy="92" r="5" fill="var(--color-card)" />
      </g>
      <path d="M0 97h150" stroke="var(--color-line)" strokeWidth="2" />
      <circle cx="75" cy="44" r="8" fill="var(--color-ink-soft)" />
      <path d="M62 112v-38q0-16 13-16t13 16v38z" fill="var(--color-ink-soft)" />
      <rect x="46" y="66" width="58" height="29" rx="2" fill="#fff" stroke="var(--color-ink)" strokeWidth="1.5" />
      <text x="75" y="86" textAnchor="middle" fontSize="14" fontWeight="700" letterSpacing="2" fill="var(--color-ink)">
        {code}
      </text>
      <path
        d="M47 84q-4 0-4-5 M103 84q4 0 4-5"
        stroke="var(--color-ink-soft)"
        strokeWidth="6"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
