import { readFileSync, readdirSync } from 'node:fs';

/** A process as Linux counts it (proc_pid_stat(5)). */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  /** Of the processor, for itself and for the system. */
  readonly seconds: number;
  /** Memory that it holds. */
  readonly bytes: number;
}

/** The processes of this machine; none where it is no Linux. */
export function listProcesses(): readonly Process[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(id: string): readonly Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name, in brackets, may hold anything; the fields behind it are numbers.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
    const at = (field: number): number => fields[field] ?? 0;
    return [{ id: Number(id), parent: at(1), group: at(2), seconds: (at(11) + at(12)) / 100, bytes: at(21) * 4096 }];
  } catch {
    return [];
  }
}
