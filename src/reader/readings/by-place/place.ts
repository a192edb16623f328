/** Where an element is drawn, in whole pixels of its frame. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
