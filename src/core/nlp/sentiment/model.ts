// The learned weights of sentiment: a file of their own, without which the lexicons stand alone.

export interface SentimentModel {
  /** Version of the weights, part of what labels say set them. */
  readonly version: string;
}
