export { Pledge } from './pledge.entity.js';
export { Recognition } from './recognition.entity.js';
export { listPledges, listRecognitions } from './list-register.js';
export { recordPledge, type PledgeInput } from './record-pledge.js';
export { RecordRecognition, type RecognitionInput } from './record-recognition.js';
export { RecognitionsModule } from './recognitions.module.js';
export { isInTerm, isWithdrawn, termEnd, termEnded, type Standing } from './term.js';
export { termYears } from './term-years.js';
export { titleStandings } from './title-standings.js';
