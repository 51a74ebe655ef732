/**
 * Whether a name, and the type where a licence says it, is that of a firm whose seat is its own. A sole trader's registered
 * place is often the door they live behind: it is not looked at.
 */
export const isFirm = (name: string, businessType: string | null = null): boolean =>
  /公司|合作社|厂|企业|集团/.test(name) && !/个体|个人经营/.test(`${name}${businessType ?? ""}`);
