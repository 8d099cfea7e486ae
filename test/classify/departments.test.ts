import { describe, expect, it } from 'vitest';
import { departmentNamed, isDepartmentName } from '../../src/classify/features/departments.js';

describe('names of departments', () => {
  it.each([
    ['Salg', 'sales'],
    ['Salg Nord', 'sales'],
    ['Vertrieb Süd', 'sales'],
    ['Försäljning', 'sales'],
    ['Key Account', 'sales'],
    ['HR', 'hr'],
    ['Human Resources', 'hr'],
    ['IT', 'it'],
    ['Kundeservice', 'customer-success'],
    ['Ledelsen', 'management'],
    ['Geschäftsführung', 'management'],
    ['Økonomi', 'finance'],
    ['Produktudvikling', 'product'],
    ['Marketing', 'marketing'],
    ['Lager', 'elsewhere'],
  ])('%s is %s', (name, department) => {
    expect(departmentNamed(name)).toBe(department);
  });

  it('are none where nothing is named', () => {
    expect(departmentNamed('')).toBeUndefined();
    expect(departmentNamed(undefined)).toBeUndefined();
  });

  it('are told from people', () => {
    expect(isDepartmentName('Salgsafdelingen')).toBe(true);
    expect(isDepartmentName('Sales team')).toBe(true);
    expect(isDepartmentName('Hans Salgado')).toBe(false);
  });
});
