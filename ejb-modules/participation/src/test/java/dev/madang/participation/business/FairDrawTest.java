package dev.madang.participation.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairDrawTest {

    private final Random chance = new Random(20260701);

    /** A draw worked out by {@code vectors.py}, which shares no code with {@link FairDraw}. */
    private record Vector(UUID eventId, byte[] seed, String commitment, String root, List<String> order) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 33})
    void drawShouldEqualTheIndependentOneWhenEntriesAreTheSame(int count) throws IOException {
        Properties vectors = vectors();
        Vector vector = vector(vectors, count);
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] entry = vectors.getProperty(count + ".entry." + i).split(" ");
            UUID participationId = UUID.fromString(entry[0]);
            int tickets = Integer.parseInt(entry[2]);
            String leaf = FairDraw.leaf(vector.eventId(), participationId, tickets, entry[1]);
            assertThat(leaf).isEqualTo(entry[3]);
            stakes.add(new Stake(participationId, leaf, tickets));
        }

        String root = FairDraw.merkleRoot(stakes);
        List<Stake> ranked = FairDraw.ranked(vector.eventId(), vector.seed(), root, stakes, count);

        assertThat(FairDraw.commitment(vector.seed())).isEqualTo(vector.commitment());
        assertThat(root).isEqualTo(vector.root());
        assertThat(ranked).extracting(Stake::leaf).isEqualTo(vector.order());
    }

    @Test
    void rootShouldChangeWhenAnyBitOfAnyLeafChanges() {
        List<Stake> stakes = stakes(11);
        String root = FairDraw.merkleRoot(stakes);
        for (int entry = 0; entry < stakes.size(); entry++) {
            for (int bit = 0; bit < 256; bit++) {
                List<Stake> changed = new ArrayList<>(stakes);
                changed.set(entry, flipped(stakes.get(entry), bit));
                assertThat(FairDraw.merkleRoot(changed)).isNotEqualTo(root);
            }
        }
    }

    @Test
    void rootShouldChangeWhenAnEntryIsAddedOrTakenAway() {
        Set<String> roots = new HashSet<>();
        for (int count = 0; count <= 40; count++) {
            roots.add(FairDraw.merkleRoot(stakes(40).subList(0, count)));
            roots.add(FairDraw.merkleRoot(stakes(count)));
        }
        assertThat(roots).hasSize(81);
    }

    @Test
    void leafShouldChangeWhenAnyPartChanges() {
        UUID event = randomId();
        UUID participation = randomId();
        Set<String> leaves = Set.of(
                FairDraw.leaf(event, participation, 1, "00"),
                FairDraw.leaf(randomId(), participation, 1, "00"),
                FairDraw.leaf(event, randomId(), 1, "00"),
                FairDraw.leaf(event, participation, 3, "00"),
                FairDraw.leaf(event, participation, 1, "01"));
        assertThat(leaves).hasSize(5);
    }

    @Test
    void drawShouldNotDependOnTheOrderInWhichEntriesAreRead() {
        List<Stake> stakes = stakes(50);
        UUID event = randomId();
        byte[] seed = seed();
        String root = FairDraw.merkleRoot(stakes);
        List<Stake> ranked = FairDraw.ranked(event, seed, root, stakes, 50);
        List<Stake> shuffled = new ArrayList<>(stakes);
        Collections.shuffle(shuffled, chance);

        assertThat(FairDraw.merkleRoot(shuffled)).isEqualTo(root);
        assertThat(FairDraw.ranked(event, seed, root, shuffled, 50)).isEqualTo(ranked);
        assertThat(FairDraw.ranked(event, seed, root, shuffled, 7)).isEqualTo(ranked.subList(0, 7));
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(stakes);
    }

    @Test
    void chancesShouldFollowTheTicketsWhenManyDrawsAreMade() {
        UUID event = randomId();
        int draws = 20_000;
        int[] wins = new int[2];
        List<Stake> stakes = List.of(stake(1), stake(3));
        String root = FairDraw.merkleRoot(stakes);
        for (int i = 0; i < draws; i++) {
            Stake first = FairDraw.ranked(event, seed(), root, stakes, 1).get(0);
            wins[stakes.indexOf(first)]++;
        }
        // 1 of 4 tickets: 5,000 expected, standard deviation 61; five of them are allowed.
        assertThat(wins[0]).isBetween(4_695, 5_305);
    }

    @Test
    void everyEntryShouldWinAlikeWhenTicketsAreEqual() {
        UUID event = randomId();
        int[] wins = new int[10];
        List<Stake> stakes = stakes(10);
        String root = FairDraw.merkleRoot(stakes);
        for (int i = 0; i < 20_000; i++) {
            wins[stakes.indexOf(FairDraw.ranked(event, seed(), root, stakes, 1).get(0))]++;
        }
        // 2,000 expected each, standard deviation 42; five of them are allowed.
        assertThat(Arrays.stream(wins).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1_790, 2_210));
    }

    private static Stake flipped(Stake stake, int bit) {
        byte[] leaf = HexFormat.of().parseHex(stake.leaf());
        leaf[bit / 8] ^= (byte) (1 << bit % 8);
        return new Stake(stake.participationId(), HexFormat.of().formatHex(leaf), stake.tickets());
    }

    private List<Stake> stakes(int count) {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stakes.add(stake(1));
        }
        return stakes;
    }

    private Stake stake(int tickets) {
        return new Stake(randomId(), HexFormat.of().formatHex(seed()), tickets);
    }

    private byte[] seed() {
        byte[] seed = new byte[32];
        chance.nextBytes(seed);
        return seed;
    }

    private UUID randomId() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static Vector vector(Properties vectors, int count) {
        String order = vectors.getProperty(count + ".order");
        return new Vector(
                UUID.fromString(vectors.getProperty(count + ".event")),
                HexFormat.of().parseHex(vectors.getProperty(count + ".seed")),
                vectors.getProperty(count + ".commitment"),
                vectors.getProperty(count + ".root"),
                order.isEmpty() ? List.of() : List.of(order.split(" ")));
    }

    private static Properties vectors() throws IOException {
        Properties vectors = new Properties();
        try (InputStream file = FairDrawTest.class.getResourceAsStream("/fair-draw/vectors.properties")) {
            vectors.load(file);
        }
        return vectors;
    }
}
