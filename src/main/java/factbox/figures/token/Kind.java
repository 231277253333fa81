package factbox.figures.token;

/// What sort of thing a quantity is an amount of.
public enum Kind {
    /// Things or people that are counted, or a bare number.
    COUNT,
    /// A part of a whole: a fraction, or so many in so many.
    SHARE,
    PERCENT,
    MONEY,
    DURATION,
    AGE,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    TEMPERATURE,
    ANGLE,
    SPEED,
    FREQUENCY,
    POWER,
    ENERGY,
    ELECTRICITY,
    PRESSURE,
    DATA
}
