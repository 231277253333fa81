package factbox.intake;

import java.nio.file.Path;
import java.time.InstantSource;

/// Reads files and folders of every format and prints what comes of each: `MeasureIntake [--stories] PATH…`.
final class MeasureIntake {
    private MeasureIntake() {}

    public static void main(String[] args) {
        boolean each = args[0].equals("--stories");
        Intake intake = new Intake(Limits.USUAL, InstantSource.system());
        int[] counts = new int[3];
        for (int i = each ? 1 : 0; i < args.length; i++) {
            intake.read(Path.of(args[i]), () -> false, found -> {
                switch (found) {
                    case Found.Incoming story -> {
                        counts[0]++;
                        counts[1] += story.pictures().size();
                        if (each) {
                            System.out.printf(
                                    "%s | %s | %s | %s | %s | %s | %d pictures%n",
                                    story.file(),
                                    story.story().headline(),
                                    story.story().source(),
                                    story.story().published(),
                                    story.story().language(),
                                    story.story().section(),
                                    story.pictures().size());
                        }
                    }
                    case Found.Unreadable fault -> {
                        counts[2]++;
                        System.out.println("! " + fault.line());
                    }
                }
            });
        }
        System.out.printf("%d stories, %d pictures, %d not readable%n", counts[0], counts[1], counts[2]);
    }
}
