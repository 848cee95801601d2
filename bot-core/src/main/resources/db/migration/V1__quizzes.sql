-- Read by SQLite and by PostgreSQL. Times of our own are milliseconds since 1970, UTC.

CREATE TABLE quiz (
  number ${number},
  id TEXT NOT NULL UNIQUE,
  tenant TEXT NOT NULL,
  channel TEXT NOT NULL,
  solo BOOLEAN NOT NULL,
  running BOOLEAN NOT NULL,
  revision BIGINT NOT NULL,
  state TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  -- When something is to happen by itself; null once it is over.
  due_at BIGINT,
  -- When its messages were last brought up to date.
  shown_at BIGINT
);

-- One quiz at a time in a conversation, whichever node starts it.
CREATE UNIQUE INDEX one_running_quiz ON quiz (tenant, channel) WHERE running AND NOT solo;
CREATE INDEX quizzes_of_a_conversation ON quiz (tenant, channel, number);

CREATE TABLE quiz_player (
  quiz_id TEXT NOT NULL REFERENCES quiz (id) ON DELETE CASCADE,
  player TEXT NOT NULL,
  tenant TEXT NOT NULL,
  PRIMARY KEY (quiz_id, player)
);

CREATE INDEX quizzes_of_a_player ON quiz_player (tenant, player);

-- What was right and what was not, for the study plan to come.
CREATE TABLE quiz_answer (
  quiz_id TEXT NOT NULL REFERENCES quiz (id) ON DELETE CASCADE,
  question_index INTEGER NOT NULL,
  player TEXT NOT NULL,
  tenant TEXT NOT NULL,
  question_id TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  -- One a line.
  entry_ids TEXT NOT NULL,
  credit DOUBLE PRECISION NOT NULL,
  hinted BOOLEAN NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (quiz_id, question_index, player)
);

CREATE INDEX answers_of_a_player ON quiz_answer (tenant, player, answered_at);

CREATE TABLE quiz_challenge (
  quiz_id TEXT NOT NULL REFERENCES quiz (id) ON DELETE CASCADE,
  question_index INTEGER NOT NULL,
  player TEXT NOT NULL,
  tenant TEXT NOT NULL,
  question_id TEXT NOT NULL,
  note TEXT NOT NULL,
  challenged_at BIGINT NOT NULL,
  PRIMARY KEY (quiz_id, question_index, player)
);

CREATE INDEX challenges_of_a_tenant ON quiz_challenge (tenant, challenged_at);

-- Which message of the platform is which of ours, and a fingerprint of what it shows.
CREATE TABLE shown_message (
  tenant TEXT NOT NULL,
  channel TEXT NOT NULL,
  thread TEXT NOT NULL,
  name TEXT NOT NULL,
  reference TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  shown_at BIGINT NOT NULL,
  PRIMARY KEY (tenant, channel, thread, name)
);

-- The table of db-scheduler 16 (its manual, "Database schema").
CREATE TABLE scheduled_tasks (
  task_name TEXT NOT NULL,
  task_instance TEXT NOT NULL,
  task_data ${bytes},
  execution_time ${instant} NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by TEXT,
  last_success ${instant},
  last_failure ${instant},
  consecutive_failures INT,
  last_heartbeat ${instant},
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
