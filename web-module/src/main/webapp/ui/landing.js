import { chosenLanguage, write } from '/ui/language.js';

/** The page is written in Korean; these replace it for readers of English. */
const ENGLISH = {
  title: 'Madang · a shop’s promotion, alone, from idea to result',
  name: 'Madang',
  shortcuts: 'Shortcuts',
  documentation: 'API documentation',
  health: 'Server health',
  headline: 'Your shop’s promotion, on your own, from idea to result',
  lead: 'For owners of small shops: plan a promotion between two customers, spread it, draw the winners fairly and see what it brought.',
  start: 'Start with the API',
  path: 'The eight steps of an event',
  step1: 'Choose a purpose',
  step1more: 'New customers, return visits, sales or awareness.',
  step2: 'Get plans',
  step2more: 'Three, by budget, from your trade, region and season.',
  step3: 'Pick a picture',
  step3more: 'The one you like of those made for you.',
  step4: 'Choose channels',
  step4more: 'From neighbourhood TV to a KakaoTalk channel.',
  step5: 'Check and publish',
  step5more: 'Nothing goes out before you approve it.',
  step6: 'Customers enter',
  step6more: 'No account: a name and a phone number.',
  step7: 'Draw the winners',
  step7more: 'Once only, and anyone can compute it again.',
  step8: 'See the result',
  step8more: 'How many came, from where, and what it brought.',
  today: 'What works today and what does not yet',
  works: 'Works',
  waits: 'Not yet',
  api: 'The API for owners',
  apiMore: 'All eight steps as HTTP calls. Channels only rehearse a post until they are connected.',
  customers: 'The customers’ event page',
  customersMore: 'A published event gets its address. There customers enter and see the winners.',
  console: 'The owner’s screens',
  consoleMore: 'There are no screens for the phone yet. They are being made; until then owners use the API.',
  startMore: 'Sign up first: the answer holds an accessToken. Send it after Authorization: Bearer with every further step.',
  call: 'The call that signs up',
  documentationLong: 'Open the API documentation',
  healthLong: 'See the server’s health',
};

if (chosenLanguage() === 'en') {
  document.documentElement.lang = 'en';
  document.title = ENGLISH.title;
  write(ENGLISH);
}
document.getElementById('origin').textContent = location.origin;
