import { Module } from '@nestjs/common';
import { EditPledge } from './edit-pledge.js';
import { EditRecognition } from './edit-recognition.js';
import { PledgesController } from './http/pledges.controller.js';
import { RecognitionsController } from './http/recognitions.controller.js';
import { RecordPledge } from './record-pledge.js';
import { RecordRecognition } from './record-recognition.js';

const useCases = [RecordRecognition, EditRecognition, RecordPledge, EditPledge];

/** Titles held and pledged. */
@Module({ controllers: [RecognitionsController, PledgesController], providers: useCases, exports: useCases })
export class RecognitionsModule {}
