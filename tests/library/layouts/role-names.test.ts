import { describe, expect, it } from 'vitest';
import { readRoleNames } from '../../../src/library/layouts/role-names.js';

describe('readRoleNames', () => {
  it.each([
    [
      'From Choir Singer to Voice Coach: Your 9-Month Guide to Lessons That Sell',
      'Choir Singer',
      'Voice Coach',
    ],
    ['From QA Tester (Manual) to SDET: Your 6–9 Month Path', 'QA Tester (Manual)', 'SDET'],
    ['Career Change: Baker to Ceramics Technician', 'Baker', 'Ceramics Technician'],
    ['Career Transition: Bus Driver to Logistics Planner | PathFinder', 'Bus Driver', 'Logistics Planner'],
    ['Transition from Teacher to UX Designer', 'Teacher', 'UX Designer'],
    ['Switching from Nurse into Health Data Analyst', 'Nurse', 'Health Data Analyst'],
    ['How to Go From Truck Driver to Dispatcher', 'Truck Driver', 'Dispatcher'],
    ['Your Career Roadmap: ML Engineer to Prompt Engineer Guide', 'ML Engineer', 'Prompt Engineer'],
    ['From Barista to Cybersecurity Analyst in 9 Months', 'Barista', 'Cybersecurity Analyst'],
    ['Nurse → UX Researcher', 'Nurse', 'UX Researcher'],
  ])('%s', (title, from, to) => {
    expect(readRoleNames(title)).toEqual({ from, to });
  });

  it.each([
    ['Career Path: Becoming a Hydrologist', 'Hydrologist'],
    ['How to Become an Escape Room Designer in 2026', 'Escape Room Designer'],
    ['Becoming a Data Scientist | CareerHub', 'Data Scientist'],
    ['Tram Driver Career Path: Skills, Salary, and How to Get Started', 'Tram Driver'],
    ['How to Transition to Accountant', 'Accountant'],
    ['How to Switch Careers to Software Development (The Complete 2026 Guide)', 'Software Development'],
    ['What Does a Data Engineer Do?', 'Data Engineer'],
    ['From Zero to Data Engineer', 'Data Engineer'],
    ['How do I become a beekeeper without a garden?', 'beekeeper'],
    ['Becoming a Professional Organizer', 'Professional Organizer'],
  ])('%s', (title, to) => {
    expect(readRoleNames(title)).toEqual({ to });
  });

  it.each([
    'Introduction to Machine Learning',
    'Top 10 tips to succeed',
    'How do I install Docker?',
    'Career Pathways',
  ])('names no role in "%s"', (title) => {
    expect(readRoleNames(title)).toEqual({});
  });
});
