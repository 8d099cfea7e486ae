import fc from 'fast-check';

/** The same tests for everybody; FC_SEED=$RANDOM npm test looks further. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 2026) });
