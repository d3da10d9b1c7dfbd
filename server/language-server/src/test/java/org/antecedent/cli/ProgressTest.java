package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.antecedent.cli.Progress.Way;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void rateAndTimeLeft() {
        Progress progress = progress(Way.TERMINAL, 12_000);
        for (int i = 0; i < 1_500; i++) {
            after(progress, Duration.ofMillis(20));
        }
        assertThat(err.toString()).contains("\r1,500 of 12,000 articles, 50.0 a second, 4 min left");
        progress.close();
        assertThat(err.toString()).endsWith(" \r");
    }

    @Test
    void whatWasPassedOverSaysNothingAboutTheRate() {
        Progress progress = progress(Way.LOG, 2_000);
        for (int i = 0; i < 1_000; i++) {
            progress.passOver();
        }
        for (int i = 0; i < 100; i++) {
            after(progress, Duration.ofMillis(100));
        }
        assertThat(err.toString()).isEqualToNormalizingNewlines("1,100 of 2,000 articles, 10.0 a second, 90 s left\n");
    }

    @Test
    void silentForWorkThatIsSoonDoneAndWhereNobodyAsks() {
        Progress soon = progress(Way.TERMINAL, 10);
        for (int i = 0; i < 10; i++) {
            after(soon, Duration.ofMillis(50));
        }
        soon.close();
        Progress unasked = progress(Way.SILENT, 1_000);
        after(unasked, Duration.ofMinutes(1));
        unasked.close();
        Progress one = progress(Way.TERMINAL, 1);
        after(one, Duration.ofMinutes(1));
        one.close();
        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(Way way, int total) {
        return new Progress(new PrintWriter(err), total, way, () -> now);
    }

    private void after(Progress progress, Duration time) {
        now += time.toNanos();
        progress.next();
    }
}
