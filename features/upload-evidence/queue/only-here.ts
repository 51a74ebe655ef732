/** Does `work` while no other tab does the same; where the browser knows no locks (plain http), it just does it. */
export function onlyHere<Answer>(id: string, work: () => Promise<Answer>): Promise<Answer> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks ? locks.request(`proofline-upload-${id}`, work).then((answer) => answer) : work();
}
