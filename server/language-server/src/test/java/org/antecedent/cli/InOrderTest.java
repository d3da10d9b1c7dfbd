package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {
    @Test
    void whatComesOfItComesInTheOrderOfTheWork() {
        List<Integer> done = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(4, done::add)) {
            for (int i = 0; i < 2_000; i++) {
                int number = i;
                work.add(() -> {
                    Thread.onSpinWait();
                    return number;
                });
            }
            work.finish();
        }
        assertThat(done).isEqualTo(IntStream.range(0, 2_000).boxed().toList());
    }

    @Test
    void longWorkHoldsUpNoMoreThanThereIsRoomFor() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger given = new AtomicInteger();
        List<Integer> done = new ArrayList<>();
        Thread giving = new Thread(() -> {
            try (InOrder<Integer> work = new InOrder<>(2, done::add)) {
                work.add(() -> {
                    await(end);
                    return 0;
                });
                for (int i = 1; i < 1_000; i++) {
                    int number = i;
                    work.add(() -> number);
                    given.incrementAndGet();
                }
                work.finish();
            }
        });
        giving.start();
        while (giving.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(given.get()).isBetween(1, 2 * 128);
        end.countDown();
        giving.join();
        assertThat(done).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
