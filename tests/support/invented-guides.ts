/**
 * A small library about occupations that no vocabulary of the program knows: what works for these works for any
 * document added tomorrow. Two guides share a goal, two a start, one is about a role from any start, one is running text.
 */
export const inventedGuides = {
  'lamplighter-to-glassblower.md': `---
title: From Lamplighter to Glassblower
from: Lamplighter
to: Glassblower
timeline: 6-10 months
difficulty: Moderate
demand: Growing in coastal towns
salary:
  from: $21,000
  to: $38,500
related:
  - From Lamplighter to Kelp Farmer
---

## Overview

A lamplighter already reads flame and heat. The furnace asks for the same eye with more patience.

## Transferable skills

- **Flame reading**: the color of a flame tells you its heat.
- **Night shifts**

## Skills to learn

### Gathering (critical, 4-6 weeks)

Practice at the Murano Bench with cold honey first.

### Annealing (critical, 3 weeks)

Watch the kiln curve of the Lehr Handbook.

### Etching (nice to have, 2-3 weeks)

Begin with acid paste.

## Certifications

- Furnace Safety Card

## First steps

1. Visit an open studio on a Saturday.
2. Book a paperweight class.

## Roadmap

### Cold Work (5 weeks)

Tasks:

- Grind twenty edges
- Keep a notebook of faults

Resources:

- Lehr Handbook

### Hot Shop (14 weeks)

Tasks:

- Blow forty tumblers

Resources:

- Murano Bench: First Gathers

### Opening a Stall (6-8 weeks)

Tasks:

- Rent a market place

## Reality check

### What you will love

- Pieces that outlast you

### What you might miss

- Quiet streets before dawn

### Biggest challenges

- Burns in the first weeks

## Action plan

### This week

- Sweep a studio floor

### This month

- Make one paperweight

## FAQ

### Do I need a degree?

No studio asks for one. A reference from a furnace counts more.

## Job titles

- Gaffer
- Studio Assistant

## Industries

- **Tableware**: tumblers, jugs
`,
  'falconer-to-glassblower.md': `---
title: From Falconer to Glassblower
from: Falconer
to: Glassblower
timeline: 12-16 months
difficulty: Hard
salary:
  change: +15% to +30%
---

## Overview

A falconer brings steady hands and comes late to fire.

## Skills to learn

### Heat sense (critical, 7-9 weeks)

Stand at the furnace mouth each morning.

### Timing (important, 5 weeks)
`,
  'lamplighter-to-kelp-farmer.md': `---
title: From Lamplighter to Kelp Farmer
from: Lamplighter
to: Kelp Farmer
timeline: 9 months
difficulty: Easy
salary:
  from: $21,000
  to: $52,000
---

## Overview

Rope work in the dark prepares a lamplighter for the sea.

## Skills to learn

### Longline setting (critical, 8 weeks)

Crew on a mussel boat for one season.

## Roadmap

### Shore Season (10 weeks)

Tasks:

- Splice sixty ropes

### Boat Season (16 weeks)

Tasks:

- Harvest two lines
`,
  'peat-surveyor.md': `---
to: Peat Surveyor
timeline: 4-7 months
salary:
  to: $47,000
---

## Overview

A peat surveyor maps bogs for those who restore them.

## Working day

Mornings are spent with an auger, afternoons with maps.
`,
  'ropemaker.txt': `How to Become a Ropemaker

Ropemaking is done by few hands today, and the yards are looking for more.

How long it takes

Most yards train a beginner for two years before the first ship's cable.

What it pays

A yard in Chatham pays 450 pounds a week at the start.
`,
} as const;
