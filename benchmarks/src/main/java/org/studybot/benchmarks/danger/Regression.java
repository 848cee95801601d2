package org.studybot.benchmarks.danger;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression (LIBLINEAR, L2), in which both kinds weigh as much however many there are.
 */
final class Regression {

  private static final double PRECISION = 0.001;

  /** One for each feature, in the order of their numbers, and one for the bias. */
  record Learnt(List<Double> weights, double bias) {}

  private Regression() {}

  /**
   * @param rows the features of each example, numbered from 1 to {@code width}
   * @param strength of the data against the regularisation ("C")
   */
  static Learnt learn(List<Feature[]> rows, List<Example> examples, int width, double strength) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = width + 1;
    problem.bias = 1;
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(it -> it.danger() ? 1 : 0).toArray();
    double danger = examples.stream().filter(Example::danger).count();
    Parameter parameter = new Parameter(SolverType.L2R_LR, strength, PRECISION);
    parameter.setWeights(new double[] {1, (examples.size() - danger) / danger}, new int[] {0, 1});
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    List<Double> weights =
        Arrays.stream(model.getFeatureWeights()).limit(width).map(it -> sign * it).boxed().toList();
    return new Learnt(weights, sign * model.getFeatureWeights()[width]);
  }
}
