import { describe, expect, it } from 'vitest'
import { type File, registerFolder } from '../../testing/register-folder.ts'
import { run } from './run.ts'
import { systemClock } from '../../platform/clock.ts'

const { importing, count, database } = registerFolder('import')

it('brings a whole register in: companies, users, services, collaborations', async () => {
  const { code, said, invited } = await importing({
    companies: ['40001;agency;Byrån Åäö AB;556677-1001', '50001;customer;Kund Ett AB;', '50002;customer;Ödegårds Firma;8112189876'],
    users: [
      '40001;byra@byra.example;Åsa Byrå;administrator;yes;ett-langt-losenord;',
      '50001;kund@kund.example;Kalle Kund;administrator;yes;;',
      '50001;personal@kund.example;Pia Personal;user;no;ett-annat-losenord;lon, utlagg',
      '50002;kund@kund.example;Kalle Kund;administrator;no;;',
      ';stod@portal.example;Stina Stöd;support;no;ett-tredje-losenord;',
    ],
    subscriptions: ['50002;eekonomi-start;read-only'],
    collaborations: ['40001;50001;lon;active;2024-03-31', '40001;50001;utlagg;pending;2024-04-01'],
  })
  expect({ code, said }).toEqual({ code: 0, said: ['11 rows imported; 2 invitations'] })
  expect(invited).toHaveLength(2)
  const { rows } = await database().pool.query(
    `SELECT c.customer_number AS number, u.email, m.role, m.status, m.is_main_contact AS main,
      array(SELECT service FROM licence WHERE membership_id = m.id ORDER BY 1) AS licences
     FROM membership m JOIN "user" u ON u.id = m.user_id JOIN company c ON c.id = m.company_id ORDER BY 1, 2`,
  )
  expect(rows).toEqual([
    { number: '40001', email: 'byra@byra.example', role: 'administrator', status: 'active', main: true, licences: [] },
    { number: '50001', email: 'kund@kund.example', role: 'administrator', status: 'invited', main: true, licences: ['lon', 'utlagg'] },
    { number: '50001', email: 'personal@kund.example', role: 'user', status: 'active', main: false, licences: ['lon', 'utlagg'] },
    { number: '50002', email: 'kund@kund.example', role: 'administrator', status: 'invited', main: false, licences: ['eekonomi-start'] },
  ])
  expect(await count('"user" WHERE support')).toBe(1)
  expect(await count('collaboration')).toBe(2)
  expect(await count(`subscription WHERE service = 'lon' AND state = 'active'`)).toBe(1)
})

it('a service that is only asked for is nobody’s to work in, until a register says that it is', async () => {
  const companies = ['41001;agency;Byrå Två;', '51001;customer;Kund Två;']
  const request = '41001;51001;scanner;pending;2024-04-01'
  expect((await importing({ companies, collaborations: [request] })).code).toBe(0)
  const closed = `subscription WHERE service = 'scanner' AND state = 'closed'`
  expect(await count(closed)).toBe(1)
  expect((await importing({ companies: [], collaborations: ['41001;51001;scanner;active;2024-05-01'] })).code).toBe(0)
  expect(await count(closed)).toBe(0)
  const asked = await importing({ companies: ['51003;customer;Kund Sex;'], collaborations: ['41001;51003;lon;pending;2024-04-01'] })
  expect([asked.code, (await importing({ companies: [], collaborations: [], subscriptions: ['51003;lon;read-only'] })).code]).toEqual([0, 0])
  expect(
    await count(`subscription s JOIN company c ON c.id = s.company_id WHERE c.customer_number = '51003' AND s.state = 'read-only' AND s.begun`),
  ).toBe(1)
  const twice = await importing({
    companies: ['51002;customer;Kund Tre;'],
    collaborations: ['41001;51002;lon;pending;2024-04-01', '41001;51002;lon;pending;2024-04-02'],
  })
  expect(twice.complained.join()).toContain('collaborations.csv:3 status: the request for this service stands in line 2 already')
})

it('a service that has been deleted is had anew beside what is left of it', async () => {
  const companies = ['42001;agency;Byrå Tre;', '52001;customer;Kund Fyra;']
  expect((await importing({ companies, subscriptions: ['52001;ekonomioversikt;deleted'] })).code).toBe(0)
  expect((await importing({ companies: [], subscriptions: [], collaborations: ['42001;52001;ekonomioversikt;active;2024-05-01'] })).code).toBe(0)
  const { rows } = await database().pool.query(
    `SELECT s.state, count(k.id)::int AS collaborations FROM subscription s JOIN company c ON c.id = s.company_id
     LEFT JOIN collaboration k ON k.subscription_id = s.id WHERE c.customer_number = '52001' GROUP BY s.id ORDER BY s.state`,
  )
  expect(rows).toEqual([
    { state: 'active', collaborations: 1 },
    { state: 'deleted', collaborations: 0 },
  ])
})

it('a main contact may work at an agency that only asks, or at another', async () => {
  const { code, complained } = await importing({
    companies: ['43001;agency;Byrå Fyra;', '43002;agency;Byrå Fem;', '53001;customer;Kund Fem;'],
    users: ['43001;e@fem.example;E;user;no;;', '53001;e@fem.example;E;administrator;yes;;'],
    subscriptions: [],
    collaborations: ['43001;53001;lon;pending;2024-01-01', '43002;53001;utlagg;active;2024-01-01'],
  })
  expect([code, complained]).toEqual([0, []])
  const collaborations = ['43001;53001;scanner;active;2024-01-01']
  const users = ['53001;ny@fem.example;N;administrator;no;;']
  expect((await importing({ companies: [], users, collaborations })).code).toBe(0)
})

describe('a register with something wrong', () => {
  const agency = '60001;agency;Byrå;'
  const customer = '70001;customer;Kund;'
  it.each([
    [
      'a wrong header',
      { companies: [] },
      'companies.csv:1: the header must be customer_number;kind;name;organisation_number',
      { companies: 'number;kind' },
    ],
    ['a number twice', { companies: [agency, agency] }, 'companies.csv:3 customer_number: the number stands in line 2 already'],
    ['a number of the database', { companies: ['40001;agency;Byrå;'] }, 'companies.csv:2 customer_number: company 40001 is there already'],
    ['a short number', { companies: ['12;agency;Byrå;'] }, 'companies.csv:2 customer_number: a customer number is 4–10 digits'],
    ['a bad organisation number', { companies: ['60001;agency;Byrå;556677-1002'] }, 'companies.csv:2 organisation_number: is no organisation number'],
    ['too few columns', { companies: ['60001;agency'] }, 'companies.csv:2: 2 columns where the header has 4'],
    ['an unknown service', { companies: [customer], subscriptions: ['70001;okand;active'] }, 'subscriptions.csv:2 service: unknown service'],
    [
      'a service that is being deleted',
      { companies: [customer], subscriptions: ['70001;lon;active', '70001;utlagg;deleting'] },
      'subscriptions.csv:3 state: deleting has no date',
    ],
    ['an unknown company', { users: ['99999;a@b.example;A;user;no;;'] }, 'users.csv:2 customer_number: there is no company 99999'],
    [
      'a main contact who is no administrator',
      { companies: [customer], users: ['70001;a@b.example;A;user;yes;;'] },
      'users.csv:2 main_contact: a main contact must be administrator',
    ],
    [
      'two main contacts',
      { companies: [customer], users: ['70001;a@b.example;A;administrator;yes;;', '70001;c@b.example;C;administrator;yes;;'] },
      'users.csv:3 main_contact: the main contact of this company stands in line 2 already',
    ],
    [
      'support staff in a company',
      { companies: [customer], users: ['70001;a@b.example;A;support;no;;'] },
      'users.csv:2 customer_number: is empty for support staff, and only for them',
    ],
    [
      'two passwords of one person',
      {
        companies: [customer, agency],
        users: ['70001;a@b.example;A;user;no;ett-langt-losenord;', '60001;A@b.example;A;user;no;ett-annat-losenord;'],
      },
      'users.csv:3 password: is another one than in line 2, for the same person',
    ],
    [
      'a main contact who works at the agency, by the files',
      {
        companies: [agency, customer],
        users: ['60001;a@b.example;A;user;no;;', '70001;A@b.example;A;administrator;yes;;'],
        collaborations: ['60001;70001;lon;active;2024-01-01'],
      },
      'users.csv:3 main_contact: works at 60001, an agency that collaborates with the company',
    ],
    [
      'a main contact who works at the agency, by the database',
      {
        companies: [customer],
        users: ['70001;byra@byra.example;Åsa Byrå;administrator;yes;;'],
        collaborations: ['40001;70001;lon;active;2024-01-01'],
      },
      'users.csv:2 main_contact: works at 40001, an agency that collaborates with the company',
    ],
    [
      'letters before @',
      { companies: [customer], users: ['70001;åsa@b.example;A;user;no;;'] },
      'users.csv:2 email: has letters other than a–z before @, which most mail systems do not deliver to',
    ],
    [
      'one person in both spellings of a domain',
      { companies: [customer], users: ['70001;a@räksmörgås.example;A;user;no;;', '70001;A@XN--RKSMRGS-5WAO1O.example;A;user;no;;'] },
      'users.csv:3 email: the user of this company stands in line 2 already',
    ],
    [
      'a password that is guessed first',
      { companies: [customer], users: ['70001;a@b.example;A;user;no;password1234;'] },
      'users.csv:2 password: is on the lists of leaked passwords',
    ],
    ['no e-mail', { companies: [customer], users: ['70001;ab;A;user;no;;'] }, 'users.csv:2 email: is no e-mail address'],
    [
      'an ended collaboration',
      { companies: [agency, customer], collaborations: ['60001;70001;lon;ended;2024-01-01'] },
      'collaborations.csv:2 status: an ended collaboration cannot be imported',
    ],
    [
      'two active ones in a service',
      { companies: [agency, customer], collaborations: ['60001;70001;lon;active;2024-01-01', '60001;70001;lon;active;2024-01-01'] },
      'collaborations.csv:3 status: the active collaboration of this service stands in line 2 already',
    ],
    [
      'an active one in a read-only service',
      { companies: [agency, customer], subscriptions: ['70001;lon;closed'], collaborations: ['60001;70001;lon;active;2024-01-01'] },
      'collaborations.csv:2 status: the customer’s service is closed, not active',
    ],
    [
      'a customer for an agency',
      { companies: [customer], collaborations: ['70001;70001;lon;active;2024-01-01'] },
      'collaborations.csv:2 agency_number: 70001 is no agency',
    ],
    ['no day', { companies: [agency, customer], collaborations: ['60001;70001;lon;active;igår'] }, 'collaborations.csv:2 started_on: must be a day'],
    ...['9999-12-31', '1899-12-31'].map(
      (day) =>
        [
          `the day ${day}`,
          { companies: [agency, customer], collaborations: [`60001;70001;lon;active;${day}`] },
          `collaborations.csv:2 started_on: ${day} cannot be right; it must be from 1900-01-01 to `,
        ] as const,
    ),
  ] as const)('is refused whole for %s', async (_what, files, complaint, heads: Partial<Record<File, string>> = {}) => {
    const before = await count('company')
    const { code, complained } = await importing(files, heads)
    expect(code).toBe(1)
    expect(complained.some((line) => line.startsWith(complaint))).toBe(true)
    expect(complained.at(-1)).toMatch(/nothing was imported$/)
    expect(await count('company')).toBe(before)
  })

  it('lists every bad line, not the first alone', async () => {
    const { complained } = await importing({ companies: ['1;agency;;', '60001;byrå;Byrå;', '60002;agency;Byrå;'] })
    expect(complained).toHaveLength(4)
  })
})

it('gives administrators who were there before the licence of a service that comes later', async () => {
  await importing({ companies: ['80001;customer;Kund;'], users: ['80001;chef@sen.example;Chef;administrator;yes;;'] })
  expect((await importing({ users: [], companies: [], subscriptions: ['80001;scanner;active'] })).code).toBe(0)
  expect(
    await count(`licence l JOIN membership m ON m.id = l.membership_id JOIN "user" u ON u.id = m.user_id WHERE u.email = 'chef@sen.example'`),
  ).toBe(1)
})

it('knows a person on several rows as one, who can log in where any row has the password', async () => {
  const companies = ['80011;customer;Kund;', '80012;customer;Kund;']
  const users = ['80011;Bo@tva.example;Bo;user;no;;', '80012;bo@tva.example;Bo;user;no;ett-langt-losenord;']
  expect((await importing({ companies, users })).said).toEqual(['4 rows imported; 0 invitations'])
  expect(await count(`"user" u JOIN account a ON a.user_id = u.id WHERE u.email = 'bo@tva.example' AND u.email_verified`)).toBe(1)
})

it('does not blame those who refer to a company whose own row is wrong', async () => {
  const { complained } = await importing({ companies: ['80021;byrå;Byrå;'], users: ['80021;a@b.example;A;user;no;;'] })
  expect(complained).toEqual(['companies.csv:2 kind: must be agency or customer', '1 faults; nothing was imported'])
})

it('saves nothing when the invitations cannot be sent', async () => {
  const files = { companies: ['80031;customer;Kund;'], users: ['80031;ny@kund.example;Ny;administrator;yes;;'] }
  await expect(importing(files, {}, () => Promise.reject(new Error('no jobs')))).rejects.toThrow('no jobs')
  expect(await count(`company WHERE customer_number = '80031'`)).toBe(0)
})

it('has nothing against an empty folder, or a header alone', async () => {
  expect((await importing({ companies: [] })).said).toEqual(['0 rows imported; 0 invitations'])
})

const nobody = () => Promise.reject(new Error('needs no database'))

it.each([
  [[], 2, 'name one folder'],
  [['one', 'two'], 2, 'name one folder'],
  [['--force', 'one'], 2, "Unknown option '--force'"],
  [['/nowhere/at/all'], 1, 'there is no folder /nowhere/at/all'],
])('%j ends with %i and says why', async (args, code, reason) => {
  const complained: string[] = []
  const io = { say: () => undefined, complain: (line: string) => void complained.push(line), clock: systemClock, database: nobody, invite: nobody }
  expect([await run(args, io), complained.join()]).toEqual([code, expect.stringContaining(reason)])
})
