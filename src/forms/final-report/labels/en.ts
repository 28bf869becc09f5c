import type { FinalReportLabels } from '../tables';

// Columns that several tables share (tables/common-columns.ts).
const rowNumber = 'No';
const totalOfParticipants = 'Participants of the project, total';

/** The labels of the final report in English. */
export const labels: FinalReportLabels = {
  title: 'Final report on the implementation of a social project and (or) social programme',
  frontSheet: 'Report',
  summarySheet: 'Summary',
  sheets: {
    narrative: { tab: 'Narrative', title: 'Achievement of the goal and changes' },
    results: { tab: 'Results', title: 'Results of the project and contribution of partners' },
  },
  tables: {
    general: {
      sheet: 'Cover',
      title: 'General information',
      columns: {
        organization: 'Full name of the non-governmental organisation',
        head: 'Full name of the head of the organisation',
        address: 'Legal address',
        phone: 'Contact telephone',
        project: 'Name of the social project or programme under the grant',
        direction: 'Direction (priority area)',
        periodStart: 'Start date of implementation',
        periodEnd: 'End date of implementation',
        grantAmount: 'Total amount allocated for the grant',
      },
    },
    goal: {
      sheet: 'Goal and result',
      title: 'Goal of the project and result achieved',
      columns: {
        goal: 'Goal of the project',
        achieved: 'Result achieved by the project',
      },
    },
    activities: {
      sheet: 'Activities',
      title: 'Activities of the social project',
      columns: {
        task: 'Task',
        activity: 'Activity',
        dates: 'Date held',
        place: 'Place',
        participants: 'Participants',
        shortTermResults: 'Short-term results (per activity)',
        indicators: 'Quantitative and qualitative indicators',
        plan: 'plan',
        actual: 'actual',
        effect: 'Effect',
      },
      groups: {
        indicators: 'Indicators',
      },
    },
    effects: {
      sheet: 'Effects',
      title: 'Social and economic effects of the project',
      columns: {
        number: rowNumber,
        indicator: 'Indicator',
        unit: 'Unit',
        plan: 'Planned level',
        actual: 'Actual level',
        justification: 'Justification of the deviation',
      },
      rows: {
        directBeneficiaries: 'Direct beneficiaries',
        indirectBeneficiaries: 'Indirect beneficiaries (through media coverage)',
        staff: 'Staff employees',
        specialists: 'Engaged specialists',
        ngos: 'NGOs covered',
        payroll: 'Payroll out of the total grant',
        taxes: 'Taxes (social tax, social contributions, health insurance; staff only)',
        purchases: 'Contribution to the economy (goods and services purchased)',
        partners: 'Partners of the project (legal entities and/or individuals)',
      },
    },
    deviations: {
      sheet: 'Deviations',
      title: 'Justification of deviations from the plan',
      columns: {
        justification: 'Describe the reasons for deviations from the plan',
      },
    },
    narrative: {
      sheet: 'Narrative',
      title: 'Narrative part',
      columns: {
        goalAchievement: '2. Achievement of the goal (facts and arguments)',
        changes: '3. Measurement of social and other changes after and/or during the project',
        successStory: 'Success story',
        results: '5. Concrete results obtained by the target groups',
        longTermImpact: '5. Long-term influence on the problem',
        sustainability: '5. Sustainability of the project',
        socioEconomicEffect: '5. Social and economic effect of the project',
        partnerContribution: '6. Analysis of the contribution of partners, authorities and supporting bodies',
      },
    },
    gender: {
      sheet: 'Gender',
      title: 'Gender',
      columns: {
        total: totalOfParticipants,
        men: 'Men',
        women: 'Women',
      },
    },
    socialStatus: {
      sheet: 'Social status',
      title: 'Social status by category',
      columns: {
        total: totalOfParticipants,
        children: 'Children (including children with disabilities)',
        youth: 'Youth',
        civilServants: 'Civil servants',
        budgetEmployees: 'Employees of budget organisations',
        disabled: 'Persons with disabilities',
        older: 'Older people (50 and over), incl.',
        unemployed: 'Unemployed',
        publicOrganisations: 'Representatives of public organisations',
        business: 'Representatives of business',
        other: 'Other categories',
      },
    },
    age: {
      sheet: 'Age',
      title: 'Age',
      columns: {
        total: totalOfParticipants,
        age13to16: '13-16',
        age17to22: '17-22',
        age23to27: '23-27',
        age28to32: '28-32',
        age33to45: '33-45',
        age46to58: '46-58',
        age59plus: '59 and over',
      },
    },
    partners: {
      sheet: 'Partners',
      title: 'Partners of the project',
      columns: {
        name: 'Organisation or name of the partner',
        role: 'Role in the project',
        contacts: 'Contacts',
        note: 'Note',
      },
    },
    proposals: {
      sheet: 'Proposals',
      title: 'Proposals for the list of priority areas of state grants',
      columns: {
        number: rowNumber,
        area: 'Area of the state grant',
        direction: 'Proposed priority area',
        problem: 'The problem that the grant should solve',
        funding: 'Funding (thousand KZT)',
        grantKind: 'Kind of grant',
        expectedResult: 'Expected result',
      },
      options: {
        grantKind: {
          short: 'short-term',
          medium: 'medium-term',
          long: 'long-term',
        },
      },
    },
    recommendations: {
      sheet: 'Recommendations',
      title: 'Practical recommendations for state bodies',
      columns: {
        stateBody: 'State body',
        recommendation: 'Recommendation',
        letter: 'Number and date of the letter that sent the recommendations',
      },
    },
  },
};
