package org.studybot.knowledge.index;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/**
 * Where a question belongs, by what an entry and its phrasings have in common and others have not:
 * linear discriminant analysis (Fisher, 1936). Each entry is a class, all are equally likely; the
 * entry as a whole and each of its phrasings are the examples. How they spread is drawn towards a
 * sphere (regularised as by Friedman, 1989), since a few examples tell little of so many
 * dimensions.
 */
final class Discriminant {

  private final VectorTable weights;
  private final float[] offsets;

  private Discriminant(VectorTable weights, float[] offsets) {
    this.weights = weights;
    this.offsets = offsets;
  }

  /** How much rather a question belongs to each entry than to the others, on a scale of its own. */
  float[] of(VectorTable.Asked question) {
    float[] scores = new float[offsets.length];
    for (int entry = 0; entry < scores.length; entry++) {
      scores[entry] = weights.product(entry, question) + offsets[entry];
    }
    return scores;
  }

  /** Learns from examples, one after the other. */
  static final class Learner {

    /** So many times the average spread of a direction is added to each. */
    private static final float SPHERE = 3;

    /** Less than any spread, and more than the none of a single example, to be divided by. */
    private static final float FLOOR = 1e-6f;

    /** So many examples tell how all of them spread. */
    private static final int SAMPLE = 3000;

    private final int dimensions;
    private final int step;
    private final FMatrixRMaj sample;
    private final FMatrixRMaj centres;
    private final int[] counts;
    private int added;

    /**
     * @param entries are numbered from 0 to one less
     * @param most that many examples will be added, or fewer
     */
    Learner(int entries, int most, int dimensions) {
      this.dimensions = dimensions;
      this.step = Math.max(1, Math.ceilDiv(most, SAMPLE));
      this.sample = new FMatrixRMaj(Math.ceilDiv(most, step), dimensions);
      this.centres = new FMatrixRMaj(entries, dimensions);
      this.counts = new int[entries];
    }

    void add(int entry, float[] vector) {
      for (int at = 0; at < dimensions; at++) {
        centres.data[entry * dimensions + at] += vector[at];
      }
      counts[entry]++;
      if (added % step == 0) {
        System.arraycopy(vector, 0, sample.data, added / step * dimensions, dimensions);
      }
      added++;
    }

    /** To be called once, when each entry has an example. */
    Discriminant learnt() {
      sample.reshape(Math.ceilDiv(added, step), dimensions);
      float[] mean = takeMeanAway();
      FMatrixRMaj weights = new FMatrixRMaj(counts.length, dimensions);
      CommonOps_FDRM.mult(centres, inverseSpread(), weights);
      CommonOps_FDRM.scale(1 / Math.max(FLOOR, longest(weights)), weights);
      VectorTable table = new VectorTable(counts.length, dimensions);
      float[] offsets = new float[counts.length];
      for (int entry = 0; entry < counts.length; entry++) {
        float[] row = row(weights, entry);
        float[] centre = row(centres, entry);
        table.put(entry, row);
        for (int at = 0; at < dimensions; at++) {
          offsets[entry] -= row[at] * (centre[at] / 2 + mean[at]);
        }
      }
      return new Discriminant(table, offsets);
    }

    /** Turns sums into centres, and moves all so that their mean lies at the origin. */
    private float[] takeMeanAway() {
      float[] mean = CommonOps_FDRM.sumCols(centres, null).data;
      for (int at = 0; at < dimensions; at++) {
        mean[at] /= Math.max(1, added);
      }
      for (int entry = 0; entry < counts.length; entry++) {
        for (int at = 0; at < dimensions; at++) {
          int place = entry * dimensions + at;
          centres.data[place] = centres.data[place] / counts[entry] - mean[at];
        }
      }
      for (int place = 0; place < sample.getNumElements(); place++) {
        sample.data[place] -= mean[place % dimensions];
      }
      return mean;
    }

    private FMatrixRMaj inverseSpread() {
      FMatrixRMaj spread = new FMatrixRMaj(dimensions, dimensions);
      CommonOps_FDRM.multInner(sample, spread);
      CommonOps_FDRM.scale(1f / sample.numRows, spread);
      float average = CommonOps_FDRM.trace(spread) / dimensions;
      for (int at = 0; at < dimensions; at++) {
        spread.add(at, at, SPHERE * average + FLOOR);
      }
      FMatrixRMaj inverse = new FMatrixRMaj(dimensions, dimensions);
      CommonOps_FDRM.invertSPD(spread, inverse);
      return inverse;
    }

    private float longest(FMatrixRMaj rows) {
      float longest = 0;
      for (int entry = 0; entry < rows.numRows; entry++) {
        float square = 0;
        for (float number : row(rows, entry)) {
          square += number * number;
        }
        longest = Math.max(longest, square);
      }
      return (float) Math.sqrt(longest);
    }

    private float[] row(FMatrixRMaj matrix, int row) {
      return Arrays.copyOfRange(matrix.data, row * dimensions, (row + 1) * dimensions);
    }
  }
}
