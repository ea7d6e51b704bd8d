import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const notAnAgreeingBody: CheckRule = {
  code: 'not-an-agreeing-body',
  severity: 'warning',
  why: 'An exception from a deadline counts only if a body agreed it that may agree exceptions.',
  remedy: 'Name the body that may agree exceptions, or give the body "agrees_exceptions: true" if its terms say so.',

  *check({ framework: { records } }) {
    for (const exception of records.exception.values()) {
      if (exception.agreed_on === undefined) continue; // only asked for, or half agreed: another rule says so
      const body = exception.agreed_by && records.body.get(exception.agreed_by);
      if (!body || body.agrees_exceptions) continue;
      yield {
        at: atName(exception, 'agreed_by'),
        message: `${quote(exception.id)} was agreed by ${quote(body.id)}, which may not agree exceptions, so the deadline stands.`,
      };
    }
  },
};
