### Die Sprachen im Panel: welche angeboten werden, und wer sie gelesen hat.

