/** The priorities of the Corporate Plan 2012-15; its objectives serve the Community Strategy. */
export const corporatePriorities = [
  {
    id: 'jobs',
    title: 'Jobs and the local economy',
    owner: 'head-of-planning',
    portfolio_holder: 'portfolio-holder-economy',
    objectives: [
      {
        id: 'jobs-decisions',
        title: 'Decide planning applications in good time, so that firms can invest',
        contributes_to: ['prosperity-growth'],
      },
      {
        id: 'jobs-town-centres',
        title: 'Keep our three town centres busy',
        contributes_to: ['prosperity-growth'],
      },
      {
        id: 'jobs-premises',
        title: 'Give small firms room to start and to grow',
        contributes_to: ['prosperity-growth'],
      },
      {
        id: 'jobs-tourism',
        title: 'Bring visitors to the district outside the summer too',
        contributes_to: ['prosperity-growth'],
      },
    ],
  },
  {
    id: 'homes',
    title: 'Homes for local people',
    owner: 'head-of-housing',
    portfolio_holder: 'portfolio-holder-housing',
    objectives: [
      {
        id: 'homes-affordable',
        title: 'Have more homes that local people can afford',
        contributes_to: ['prosperity-growth', 'wellbeing-health'],
      },
      {
        id: 'homes-homelessness',
        title: 'Prevent homelessness, and keep families out of bed and breakfast',
        contributes_to: ['wellbeing-health'],
      },
      {
        id: 'homes-standards',
        title: 'See that homes are safe, warm and lived in',
        contributes_to: ['wellbeing-health'],
      },
    ],
  },
  {
    id: 'everyday',
    title: 'Everyday services done well',
    owner: 'head-of-environmental-services',
    portfolio_holder: 'portfolio-holder-organisation',
    objectives: [
      { id: 'everyday-waste', title: 'Collect every bin on its day and recycle more of what is in it' },
      { id: 'everyday-money', title: 'Collect what is owed and pay what is due, promptly' },
      { id: 'everyday-streets', title: 'Keep streets and open spaces clean' },
    ],
  },
  {
    id: 'places',
    title: 'Attractive, safe and healthy places',
    owner: 'director-of-communities',
    portfolio_holder: 'portfolio-holder-leisure',
    objectives: [
      {
        id: 'places-leisure',
        title: 'Help more people to be active, more often',
        contributes_to: ['wellbeing-health'],
      },
      {
        id: 'places-safety',
        title: 'Keep people safe at home, in town and at table',
        contributes_to: ['wellbeing'],
      },
      {
        id: 'places-countryside',
        title: 'Look after the coast and the countryside',
        contributes_to: ['community-strategy-2010-20'],
      },
    ],
  },
  {
    id: 'fit-council',
    title: 'A council fit for the future',
    owner: 'head-of-resources',
    portfolio_holder: 'portfolio-holder-finance',
    objectives: [
      { id: 'fit-people', title: 'Have staff who are well, trained and told what is expected of them' },
      { id: 'fit-digital', title: 'Make it easy to deal with us, at any hour' },
      { id: 'fit-governance', title: 'Decide openly, live within our means and learn from what goes wrong' },
    ],
  },
] as const;

/** The priorities of the Community Strategy 2010-20, which the council wrote with its partners. */
export const communityPriorities = [
  {
    id: 'prosperity',
    title: 'A prosperous district',
    owner: 'head-of-planning',
    objectives: [{ id: 'prosperity-growth', title: 'More and better-paid work within the district' }],
  },
  {
    id: 'wellbeing',
    title: 'A healthy and caring district',
    owner: 'director-of-communities',
    objectives: [{ id: 'wellbeing-health', title: 'Longer and healthier lives, wherever one lives' }],
  },
] as const;
