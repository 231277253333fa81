package factbox.intake.format;

/// Says in one line which of its limits a file has reached: nothing more is read of it, nor of the files in it.
public final class OverBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OverBudgetException(String why) {
        super(why);
    }
}
