package org.tributary.network;

/** The measures again, slowly and without cleverness. */
final class ByHand {
    static final int FAR = 1 << 20;

    private ByHand() {}

    static int[][] distances(Network network) {
        int n = network.members();
        int[][] distance = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = i == j ? 0 : network.areTied(i, j) ? 1 : FAR;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        return distance;
    }

    /** How many shortest paths lead from one to the other. */
    private static double paths(Network network, int[][] distance, int from, int to) {
        if (from == to) {
            return 1;
        }
        double paths = 0;
        for (int i = 0; i < network.members(); i++) {
            if (network.areTied(i, to) && distance[from][i] == distance[from][to] - 1) {
                paths += paths(network, distance, from, i);
            }
        }
        return paths;
    }

    static double[] betweenness(Network network, int[][] distance) {
        int n = network.members();
        double[] between = new double[n];
        for (int s = 0; s < n; s++) {
            for (int t = s + 1; t < n; t++) {
                for (int v = 0; v < n; v++) {
                    boolean on = v != s
                            && v != t
                            && distance[s][t] < FAR
                            && distance[s][v] + distance[v][t] == distance[s][t];
                    if (on) {
                        between[v] += paths(network, distance, s, v)
                                * paths(network, distance, v, t)
                                / paths(network, distance, s, t);
                    }
                }
            }
        }
        return between;
    }

    static int largestComponent(int[][] distance) {
        int largest = 0;
        for (int[] row : distance) {
            int size = 0;
            for (int d : row) {
                size += d < FAR ? 1 : 0;
            }
            largest = Math.max(largest, size);
        }
        return largest;
    }

    static double meanPath(int[][] distance) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < distance.length; i++) {
            for (int j = 0; j < distance.length; j++) {
                if (i != j && distance[i][j] < FAR) {
                    sum += distance[i][j];
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** Groups of three with exactly so many ties. */
    static long triads(Network network, int ties) {
        long count = 0;
        for (int i = 0; i < network.members(); i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    int found = (network.areTied(i, j) ? 1 : 0)
                            + (network.areTied(j, k) ? 1 : 0)
                            + (network.areTied(i, k) ? 1 : 0);
                    count += found == ties ? 1 : 0;
                }
            }
        }
        return count;
    }

    static double centralisation(Network network) {
        int n = network.members();
        if (n < 3) {
            return 0;
        }
        int largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, network.degree(i));
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += largest - network.degree(i);
        }
        return sum / ((n - 1.0) * (n - 2));
    }
}
