/** A complex number. */
export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

/** Distance from 0. */
export function modulus({ real, imaginary }: Complex): number {
  return Math.hypot(real, imaginary);
}

/** Angle in radians from −π to π. */
export function argument({ real, imaginary }: Complex): number {
  return Math.atan2(imaginary, real);
}

/** From distance and angle. */
export function fromPolar(distance: number, angle: number): Complex {
  return { real: distance * Math.cos(angle), imaginary: distance * Math.sin(angle) };
}

/** Product. */
export function times(a: Complex, b: Complex): Complex {
  return {
    real: a.real * b.real - a.imaginary * b.imaginary,
    imaginary: a.real * b.imaginary + a.imaginary * b.real,
  };
}

/** Quotient; not finite when `b` is 0. */
export function dividedBy(a: Complex, b: Complex): Complex {
  const size = b.real ** 2 + b.imaginary ** 2;
  return {
    real: (a.real * b.real + a.imaginary * b.imaginary) / size,
    imaginary: (a.imaginary * b.real - a.real * b.imaginary) / size,
  };
}

/** Natural logarithm, scaled by `scale` (1/ln 10 for base 10). */
export function logarithm(value: Complex, scale = 1): Complex {
  return { real: Math.log(modulus(value)) * scale, imaginary: argument(value) * scale };
}

/** Sine. */
export function sine({ real, imaginary }: Complex): Complex {
  return {
    real: Math.sin(real) * Math.cosh(imaginary),
    imaginary: Math.cos(real) * Math.sinh(imaginary),
  };
}

/** Cosine. */
export function cosine({ real, imaginary }: Complex): Complex {
  return {
    real: Math.cos(real) * Math.cosh(imaginary),
    imaginary: -Math.sin(real) * Math.sinh(imaginary),
  };
}
