/** "Customer: Hill Top Primary School" and "Name: NHS Northsea Integrated Care Board" name no person. */
const organisation =
  /\b(?:nhs|school|academy|college|nursery|pre-?school|ysgol|coleg|meddygfa|surgery|hospital|infirmary|clinic|council|ltd|limited|department|foundation|association|authority|committee|partnership|(?:health|medical|children['’]?s|family|resource) cent(?:re|er)|social care)\b|\S+ \S+ (?:trust|services?|board|practice|centre|team|hub|unit)$/i;

/** Whether a value names a body and not a person. */
export function namesOrganisation(value: string): boolean {
  return organisation.test(value.trim());
}
