/** The gateway's library reports its use to its makers unless told not to; imported first, this tells it. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
